import { senseOf } from '../ask/reading/verbs.ts';

/** A quotation as somebody pastes it, taken apart. */
export interface Pasted {
  /** The words themselves: without what a post or an article puts around them. */
  words: string;
  /** To whom the pasted text lays them; `null` where it names nobody. */
  attributed: string | null;
}

/** What a post begins with, and ends with. */
const POST_BEGIN =
  /^(?:\s|RT\b|via\b|@\w+:?|\p{Extended_Pictographic}|\uFE0F|(?:BREAKING|JUST IN|UPDATE|WATCH|NEW|NOW|ALERT|EXCLUSIVE)\s*[:!|–—-]+)+/u;
const POST_END = /(?:\s|https?:\/\/\S+|#\p{L}[\p{L}\p{N}_]*|@\w+|\p{Extended_Pictographic}|\uFE0F)+$/u;

const QUOTED = /[“„«"]([^“”„«»"]{2,})[”“»"]/gu;

const NAME = "(?:the |a |an )?[\\p{L}’'.-]+(?: [\\p{L}’'.-]+){0,4}?";
const SPEECH =
  'said|says|told [\\p{L} ]{2,30}?|tells [\\p{L} ]{2,30}?|stated|states|declared|wrote|added|tweeted|warned|insisted|argued|claimed';

/** "Rutte said that …", "Rutte: …"; "…, said Rutte", "…, Rutte said", "… — Mark Rutte, 2024". */
const BEFORE = new RegExp(
  `^(?<name>${NAME}) (?:has |had |also )?(?:${SPEECH})(?:(?: on| in| at) [\\p{L}\\p{N} ]{2,20})?(?:,|:)?(?: that)? (?=\\S)`,
  'iu',
);
const LABEL = /^(?<name>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}):\s+(?=\S)/u;
const BEHIND = new RegExp(
  `(?:[,.!?…]["”’]?|["”’])\\s+(?:(?:${SPEECH}) (?<late>${NAME})|(?<name>${NAME}) (?:has |had |also )?(?:${SPEECH}))[.!]?$`,
  'iu',
);
const SIGNED =
  /\s+(?:[–—~]|-{1,2})\s*(?<name>\p{Lu}[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,3})(?:,? (?:in )?\d{4})?\.?$/u;

/** Words that are quoted whole may be one or two; what is left of a text that says who speaks must tell more. */
const LEAST_LEFT = 3;

const NOBODY = /^(?:he|she|they|it|i|we|you|who|someone|somebody|officials?|the [\p{L}]+)$/iu;

/** The words that a pasted text is about. */
export function readPasted(text: string): Pasted {
  const post = text.replace(POST_BEGIN, '').replace(POST_END, '').trim() || text.trim();
  const quoted = [...post.matchAll(QUOTED)].map(([, words = '']) => words.trim());
  const around = post.replace(QUOTED, ' ').replace(/\s+/g, ' ').trim();
  if (quoted.length > 0 && isAttribution(around))
    return { words: quoted.join(' … '), attributed: nameIn(around, post) };
  for (const pattern of [BEHIND, SIGNED, BEFORE, LABEL]) {
    const match = pattern.exec(post);
    if (!match) continue;
    const left = post.replace(pattern, '').trim();
    const { name, late } = match.groups ?? {};
    // "We said it before" is what somebody says.
    if (/^(?:i|we|you)$/i.test(name ?? late ?? '')) continue;
    if (left.split(/\s+/).length >= LEAST_LEFT) return { words: left, attributed: somebody(name ?? late) };
  }
  return { words: post, attributed: null };
}

/** What stands around quotation marks says who speaks, and no more. */
function isAttribution(around: string): boolean {
  const words = around.match(/[\p{L}’'-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= MOST_AROUND &&
    words.some((word) => senseOf(word) !== null || /^\p{Lu}/u.test(word))
  );
}

/** Words of "Rutte told reporters in Brussels on Thursday after the talks". */
const MOST_AROUND = 14;

function nameIn(around: string, post: string): string | null {
  for (const pattern of [BEHIND, SIGNED, BEFORE, LABEL]) {
    const { name, late } = pattern.exec(post)?.groups ?? {};
    const found = somebody(name ?? late);
    if (found !== null) return found;
  }
  const named = /\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}/u.exec(around)?.[0];
  return somebody(named);
}

function somebody(name: string | undefined): string | null {
  if (name === undefined || NOBODY.test(name)) return null;
  return name.replace(/^(?:the|a|an) /i, '').replace(/[,.]$/, '');
}
