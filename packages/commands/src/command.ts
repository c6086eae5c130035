import type { Archive, SuggestionKind } from '@onrecord/archive';
import type { Answer, Question } from '@onrecord/schema';

/** One option of a command, as Discord, the console and the command line all know it. */
export interface CommandOption {
  /** Lower case, as Discord wants names: `speaker`. */
  name: string;
  description: string;
  type: 'string' | 'integer' | 'attachment';
  isRequired: boolean;
  /** What autocomplete offers; absent for free text. Excludes `choices`. */
  suggests?: SuggestionKind;
  choices?: readonly string[];
  /** For integers. */
  min?: number;
  max?: number;
}

/** Option values as typed, by option name. */
export type CommandValues = Record<string, string | number | undefined>;

/** A command that asks: parsed options -> Question -> Answer; only the rendering differs from place to place. */
export interface AskCommand {
  kind: 'ask';
  name: string;
  description: string;
  options: readonly CommandOption[];
  /** The option that words without a name go to: `onrecord whosaid "…"`. */
  positional: string;
  /** @throws {OnrecordError} `COMMAND_OPTION` with one clear line when a value is not of its form. */
  toQuestion(values: CommandValues): Question;
}

/** A command that changes the archive. */
export interface ActCommand {
  kind: 'act';
  name: string;
  description: string;
  options: readonly CommandOption[];
  positional: string;
}

export type Command = AskCommand | ActCommand;

/** Answers a question from an archive. */
export type Answerer = (question: Question, archive: Archive) => Promise<Answer>;
