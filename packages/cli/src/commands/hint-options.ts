import type { Command } from 'commander';

/** What somebody knows about the articles that they hand in, as options. */
export interface HintOptions {
  published?: string;
  publisher?: string;
  url?: string;
  title?: string;
}

export function addHintOptions(command: Command): Command {
  return command
    .option('--published <date>', 'the day it was published, 2024-10-18, or an instant')
    .option('--publisher <name>', 'the outlet that printed it')
    .option('--link, --url <address>', 'where it was published, https://…')
    .option('--title <words>', 'its headline');
}
