/**
 * Occasions and documents on which things are said, with what else each is called: a date on one of them dates what
 * is said there, and a later "at the forum" or "the letter" takes it up again. The first word of a line stands for
 * the others.
 */
const FAMILIES = `
speech address lecture sermon monologue keynote spoke remark
debate forum town-hall faceoff
interview conversation podcast
broadcast show telecast program programme episode
rally fundraiser gathering event appearance ball reception dinner parade
conference news-conference press-conference briefing presser
hearing testimony session testified court jury trial tribunal
meeting met summit talk roundtable call
statement release
article piece feature story profile column editorial essay op-ed opinion report study paper analysis
letter memo memorandum email e-mail note petition message telegram
post posting blog tweet tweeted
ad commercial video
poll survey
book memoir
ruling decision order verdict opinion
lawsuit complaint filing indictment
figures data numbers records documents disclosure disclosures
treaty accord agreement convention resolution constitution
announcement presentation webcast exchange webinar comment
game match overtime halftime playoff
protest march vigil ceremony funeral walkout walk-in
`;

/** A noun, or the past of its verb, to the name of its family. */
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);

/** Families whose members speak themselves: their own date dates what they say. */
const DOCUMENTS = new Set([
  'statement',
  'article',
  'letter',
  'post',
  'poll',
  'book',
  'ruling',
  'lawsuit',
  'figures',
  'treaty',
]);

/** Families on which many speak: what is told around them was mostly said there. */
const GATHERINGS = new Set([
  'debate',
  'rally',
  'conference',
  'hearing',
  'meeting',
  'broadcast',
  'game',
  'protest',
  'poll',
]);

export function isGathering(families: ReadonlySet<string>): boolean {
  for (const family of families) if (GATHERINGS.has(family)) return true;
  return false;
}

/** The family of an occasion's noun, singular or plural; `undefined` for any other word. */
export function familyOf(word: string): string | undefined {
  const plain = word.toLowerCase();
  return FAMILY_OF.get(plain) ?? FAMILY_OF.get(plain.replace(/s$/, ''));
}

/** Every noun of the families, singular or plural, as a whole word. */
const NOUNS = new RegExp(`(?<![\\w-])(?:${[...FAMILY_OF.keys()].join('|')})s?(?![\\w-])`, 'gi');

/** The families of the occasions that a text names. */
export function familiesIn(text: string): Set<string> {
  return new Set((text.match(NOUNS) ?? []).flatMap((word) => familyOf(word) ?? []));
}

export function namesDocument(text: string): boolean {
  return [...familiesIn(text)].some((family) => DOCUMENTS.has(family));
}

export const POLL = /\b(?:poll|survey)\b/i;

/** What a poll's source is called once the poll is known. */
export const RESPONDENTS =
  /\b(?:poll|survey|pollsters?|percent|per cent|voters?|respondents?|majority|those surveyed|(?:half|third|quarter) of|(?:in|of) (?:two|three|four|five|six|ten|10))\b|%/i;
