export type { ActCommand, AskCommand, Command, CommandOption, CommandValues, Submission } from './command.ts';
export { type ParsedLine, parseLine } from './line/parse-line.ts';
export { type LinePiece, splitLine } from './line/split-line.ts';
export { runCommand } from './run-command.ts';
export { commands, findCommand } from './table.ts';
