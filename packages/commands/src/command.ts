import type { SuggestionKind } from '@onrecord/archive';
import type { Question } from '@onrecord/schema';

/** One option of a command, as Discord, the console and the command line all know it. */
export interface CommandOption {
  /** Lower case, 1 to 32 characters, as Discord wants names: `speaker`. */
  name: string;
  /** 1 to 100 characters, as Discord wants descriptions. */
  description: string;
  /** An attachment's value is its path, or in Discord its address. */
  type: 'string' | 'integer' | 'attachment';
  isRequired: boolean;
  /** What autocomplete offers; absent for free text. Excludes `choices`. */
  suggests?: SuggestionKind;
  /** The only values that are right. */
  choices?: readonly string[];
  /** For integers, inclusive. */
  min?: number;
  max?: number;
}

/** Option values as typed or as Discord sends them, by option name; `undefined` where none was given. */
export type CommandValues = Record<string, string | number | undefined>;

interface CommandBase {
  name: string;
  description: string;
  /** Required ones first, as Discord wants them. */
  options: readonly CommandOption[];
  /** The option that words without a name go to: `onrecord whosaid "…"`. */
  positional: string;
}

/** A command that asks: parsed options -> Question -> Answer; only the rendering differs from place to place. */
export interface AskCommand extends CommandBase {
  kind: 'ask';
  /** @throws {OnrecordError} `COMMAND_OPTION` with one clear line when a value is not of its form. */
  toQuestion(values: CommandValues): Question;
}

/** A command that adds to the archive. */
export interface ActCommand extends CommandBase {
  kind: 'act';
  /** @throws {OnrecordError} `COMMAND_OPTION` with one clear line when a value is not of its form. */
  toSubmission(values: CommandValues): Submission;
}

export type Command = AskCommand | ActCommand;

/** An article that somebody hands in: its text, the file that holds it or its link, and what they know about it. */
export interface Submission {
  /** At most one of `text` and `file` is there; without both the link is read from the web. */
  text: string | null;
  file: string | null;
  /** Where it was published. */
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** A day or an instant. */
  publishedAt: string | null;
}
