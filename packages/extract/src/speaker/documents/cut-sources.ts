import type { TokenRange } from '../../text/document.ts';
import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { endOfTime } from '../phrases/phrase-times.ts';
import type { Scene } from '../scene/scene.ts';
import { isPossessive, singularOf, wordAt } from '../words.ts';

/** Verbs of what is read or counted, whoever made it. */
const TELLS = /^(?:concluded?|concludes|finds?|found|indicated?|indicates|showed|shows?|suggest(?:s|ed)?)$/;

/** Documents whose noun is no verb. */
const NOUN =
  /^(?:account|analysis|article|editorial|letter|magazine|newsletter|poll|reporting|site|statement|study|survey|website)$/;

/** Words that tell no more than when a document came. */
const EARLY = /^(?:early|initial|later|official|preliminary|previous|recent|subsequent)$/;

/** How many tokens before who made a document its noun may stand: "a study | to come out next month by | economists". */
const REACH = 8;

/**
 * A document of which a source has its maker alone: "tallies by | the Harbor Post | show", "as | the Harbor Post |
 * website notes"; the source itself where it is whole.
 */
export function wholeDocument(scene: Scene, { first, last }: TokenRange): TokenRange {
  const { document, mentionAt } = scene;
  if (/^(?:by|from)$/.test(wordAt(document, first - 1)) && TELLS.test(wordAt(document, last))) {
    const noun = nounBefore(scene, first - 1);
    if (noun !== null) return { first: noun, last };
  }
  // "Initial | estimates put"
  if (last === first + 1 && EARLY.test(wordAt(document, first)) && DOCUMENT_NOUNS.has(wordAt(document, last)))
    return { first, last: last + 1 };
  // "2013 | council reply"
  if (/^(?:19|20)\d\d$/.test(wordAt(document, first - 1)) && isOpen(scene, first - 2))
    return { first: first - 1, last };
  const next = isPossessive(wordAt(document, last)) ? last + 1 : last;
  const name = mentionAt[last - 1] ?? mentionAt[last - 2];
  const isMade = name?.entity.kind === 'organization' && name.first >= first;
  return isMade && NOUN.test(wordAt(document, next)) && /s$|ed$/.test(wordAt(document, next + 1))
    ? { first, last: next + 1 }
    : { first, last };
}

/** Whether a noun phrase may begin behind a token. */
function isOpen({ document }: Scene, token: number): boolean {
  const [before, behind] = [document.tokens[token], document.tokens[token + 1]];
  return before?.sentence !== behind?.sentence || /^(?:an?|the|,)$/.test(wordAt(document, token));
}

/** The noun of a document before "by": right before it, or before how and when it came out. */
function nounBefore({ document }: Scene, by: number): number | null {
  for (let i = by - 1; i >= by - REACH; i--) {
    const word = wordAt(document, i);
    if (!DOCUMENT_NOUNS.has(word) && !DOCUMENT_NOUNS.has(singularOf(word))) continue;
    let end = i + 1;
    if (wordAt(document, end) === 'to' && wordAt(document, end + 1) === 'be') end += 2;
    if (/^(?:conducted|published|released)$/.test(wordAt(document, end))) end++;
    return endOfTime(document.keys, end) === by ? i : null;
  }
  return null;
}
