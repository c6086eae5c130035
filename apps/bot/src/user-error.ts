/** Something that the person who asked can mend; its message is what they read. */
export class UserError extends Error {}
