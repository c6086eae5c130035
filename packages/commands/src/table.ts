import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { article } from './commands/article.ts';
import { ask } from './commands/ask.ts';
import { claim } from './commands/claim.ts';
import { said } from './commands/said.ts';
import { speaker } from './commands/speaker.ts';
import { timeline } from './commands/timeline.ts';
import { whosaid } from './commands/whosaid.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [ask, said, whosaid, timeline, claim, speaker, article, add];

/** The command of this name; `null` when there is none. */
export function findCommand(name: string): Command | null {
  return commands.find((command) => command.name === name) ?? null;
}
