/** What every command knows: the options that stand anywhere, else the environment, else the defaults. */
export interface Settings {
  /** Where the archive is: `sqlite:PATH`, `sqlite::memory:` or a path. */
  archive: string;
  collection: string;
  /** Answers for machines, one JSON value a line. */
  json: boolean;
}

/** The options that stand anywhere on the command line, as typed. */
export interface GlobalOptions {
  archive?: string;
  collection?: string;
  json?: boolean;
}

const DEFAULT_ARCHIVE = 'sqlite:data/onrecord.db';
export const DEFAULT_COLLECTION = 'default';

/** An empty environment variable is one that is not set. */
export function settingsOf(options: GlobalOptions, env: NodeJS.ProcessEnv): Settings {
  return {
    archive: options.archive ?? (env.ONRECORD_ARCHIVE || DEFAULT_ARCHIVE),
    collection: options.collection ?? (env.ONRECORD_COLLECTION || DEFAULT_COLLECTION),
    json: options.json ?? false,
  };
}
