import type { Archive } from '@onrecord/archive';
import { plain, plainName } from '../render/markup.ts';
import { UserError } from '../user-error.ts';
import type { Target } from './going.ts';

/** How many are named where it is not clear what is meant. */
const SHOWN = 4;

/**
 * The one article that a link, an id or words of a title mean.
 *
 * @throws {UserError} where there is none, or several.
 */
export async function findArticle(asked: string, archive: Archive): Promise<Target> {
  const known = await archive.getArticle(asked);
  if (known) return ['article', known.id];
  const [first, ...others] = await archive.findArticles(asked, { limit: SHOWN });
  if (!first) throw new UserError((words) => words.forget.noArticle(plain(asked, 200)));
  if (others.length === 0) return ['article', first.id];
  const titles = [first, ...others].map(({ title, id }) => `“${plainName(title ?? id, 100)}”`);
  throw new UserError((words) => words.forget.unclearTitle(titles.join(', ')));
}

/**
 * The one identity that a full name or an alias means; parts of names and near spellings are never enough, for what goes
 * does not come back.
 *
 * @throws {UserError} where there is none, or several.
 */
export async function findSpeaker(name: string, archive: Archive): Promise<Target> {
  const found = await archive.findSpeakers(name, { limit: SHOWN });
  const same = found.filter(({ match }) => match === 'name' || match === 'alias');
  const [first, ...others] = same;
  if (first && others.length === 0) return ['speaker', first.speaker.id];
  const names = (same.length > 0 ? same : found).map(({ speaker }) => plainName(speaker.name));
  throw new UserError((words) =>
    names.length === 0 ? words.forget.nobody(plain(name, 200)) : words.forget.unclear(names.join(', ')),
  );
}
