import { addArticle } from './add-article.ts';
import { archive } from './archive.ts';
import { checkQuotes } from './check-quotes.ts';
import { feed } from './feed.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import type { OwnCommand } from './own-command.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';

/** The commands that only Discord has, beside those of the shared table. */
export const ownCommands: readonly OwnCommand[] = [
  checkQuotes,
  addArticle,
  feed,
  forget,
  settings,
  archive,
  privacy,
  help,
];

/** The command of this kind and name; `null` when there is none. */
export function findOwnCommand<K extends OwnCommand['kind']>(
  kind: K,
  name: string,
): Extract<OwnCommand, { kind: K }> | null {
  const found = ownCommands.find((command) => command.kind === kind && command.name === name);
  return (found as Extract<OwnCommand, { kind: K }> | undefined) ?? null;
}
