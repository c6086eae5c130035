/** A command's name and description in another language, as Discord wants them, and its options' by their own names. */
export interface CommandTranslation {
  name: string;
  description: string;
  options: Readonly<Record<string, { name: string; description: string }>>;
}

/** Every command of the table by its own name. */
export type CommandTranslations = Readonly<Record<string, CommandTranslation>>;
