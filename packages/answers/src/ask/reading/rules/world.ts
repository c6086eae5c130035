import { topicOf } from '../phrase.ts';
import { type Rule, readingOf } from '../reading.ts';

const WORLD = /^(?:did|does|do|has|have|had|is|are|was|were|will)(?:n['’]t)?\s+(?<claim>\S+(?:\s+\S+){2,})$/i;

/** "Did Norland send troops?" asks what is so; what can be told is who says that it is. */
export const readWorld: Rule = (text) => {
  const claim = WORLD.exec(text)?.groups?.claim;
  if (claim === undefined) return null;
  const isFuture = /^will\b|\bgoing to\b/i.test(text);
  const about = claim.replace(THERE_IS, '');
  return readingOf({ kind: 'claim', about: topicOf(about === '' ? claim : about) }, { isFuture });
};

/** "Is there going to be a strike" asks about a strike. */
const THERE_IS = /^there (?:going to )?(?:be |been )?/i;
