import type { Entity } from '../names/entities.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized, textBetween, wordAt } from '../words.ts';

/** Most tokens from a poll to "released", and from there to "by". */
const REACH = { verb: 8, by: 4 };

/** Who is told behind a poll to have released it: "a poll of drivers | released Friday by the Harbor Institute and the Post". */
export function pollsterBehind(
  { document, mentionAt }: Scene,
  noun: string,
  head: number,
): { entity: Entity | null; name: string } | null {
  if (!/^(?:poll|survey)$/.test(noun)) return null;
  const end = document.sentences[document.tokens[head]?.sentence ?? -1]?.last ?? head;
  const verb = find(head + 1, REACH.verb, /^(?:released|published)$/);
  const by = verb === null ? null : find(verb + 1, REACH.by, /^by$/);
  if (by === null) return null;
  const start = wordAt(document, by + 1) === 'the' ? by + 2 : by + 1;
  const first = mentionAt[start];
  if (!first) return capitalsFrom(start);
  if (first.isPossessive) return null;
  const second = wordAt(document, first.last) === 'and' ? mentionBehind(first.last) : undefined;
  const isPair = second !== undefined && !second.isPossessive && second.entity.kind === first.entity.kind;
  return {
    entity: first.entity,
    name: textBetween(document, first.first, isPair ? second.last : first.last),
  };

  function find(from: number, reach: number, word: RegExp): number | null {
    for (let i = from; i < Math.min(end, from + reach) && !/^[,.;]$/.test(wordAt(document, i)); i++)
      if (word.test(wordAt(document, i))) return i;
    return null;
  }

  /** "by | Young Voters": words of the language that are a name. */
  function capitalsFrom(token: number): { entity: null; name: string } | null {
    let last = token;
    while (last < end && isCapitalized(document.tokens[last])) last++;
    return last > token ? { entity: null, name: textBetween(document, token, last) } : null;
  }

  function mentionBehind(token: number) {
    return mentionAt[wordAt(document, token + 1) === 'the' ? token + 2 : token + 1];
  }
}
