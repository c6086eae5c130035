export type { ActCommand, AskCommand, Command, CommandOption, CommandValues, Submission } from './command.ts';
export { commands, findCommand } from './table.ts';
