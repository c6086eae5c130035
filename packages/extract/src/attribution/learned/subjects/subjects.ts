/** By what a verb is tied to the noun phrase that is proposed as its subject. */
export const LINK = {
  none: 0,
  /** "Brandt said" */
  direct: 1,
  /** "Brandt, who won, said" */
  overCommas: 2,
  /** "Brandt met the union and said" */
  coordinated: 3,
  /** "Brandt met the union, said" */
  listed: 4,
  /** "Brandt, who said" */
  relative: 5,
  /** "Brandt left, saying" */
  participle: 6,
  /** "Brandt left, saying no, and adding" */
  secondParticiple: 7,
  /** "a letter saying", "a plan opposed by unions" */
  reduced: 8,
  /** "Brandt began by saying" */
  behindPreposition: 9,
  /** "Brandt wants to say" */
  infinitive: 10,
  /** "Brandt was the first mayor to say", "Brandt asked him to say" */
  infinitiveBehindPhrase: 11,
  /** "it is hard for mayors to say" */
  infinitiveWithSubject: 12,
  /** "Brandt kept saying" */
  chained: 13,
  /** "“No,” said Brandt" */
  inverted: 14,
  /** Nothing stands where a subject would: whom the sentence is about. */
  carried: 15,
} as const;
export const LINKS = 16;

/** How a noun phrase stands: alone, behind a preposition, behind a verb. */
export const STANDING = { bare: 0, ofPreposition: 1, ofVerb: 2 } as const;

/** The noun phrases of a document, none in another, and of each verb the phrase that is proposed as its subject. */
export interface Subjects {
  /** Of each token its phrase, or -1; and how many phrases begin before it. */
  phrase: Int32Array;
  before: Int32Array;
  /** Of each phrase its first token, the one behind its last, and how it stands. */
  firsts: number[];
  lasts: number[];
  standings: number[];
  /** Of each phrase the verb before it in its sentence, and the likeliest cue among the verbs whose subject it is; or -1. */
  governors: number[];
  verbs: Int32Array;
  /** Of each verb its subject, the phrase next in question, both or -1; and by what it is tied to the subject. */
  subject: Int32Array;
  other: Int32Array;
  link: Uint8Array;
  /** Of each token the verb of its clause, or that of the clause before where it has none of its own; -1 where there is neither. */
  clause: Int32Array;
}

/** Where a token stands to a phrase: at its first, at another one, right behind its last, elsewhere. */
export const PLACE = { outside: 0, first: 1, inside: 2, behind: 3 } as const;

export function placeIn({ firsts, lasts }: Subjects, phrase: number, i: number): number {
  if (phrase < 0) return PLACE.outside;
  const first = firsts[phrase] as number;
  const last = lasts[phrase] as number;
  if (i < first || i > last) return PLACE.outside;
  return i === first ? PLACE.first : i === last ? PLACE.behind : PLACE.inside;
}

/** The phrase that a token lies in or stands right behind, or -1. */
export function phraseAt({ phrase }: Subjects, i: number): number {
  const here = phrase[i] as number;
  return here >= 0 || i === 0 ? here : (phrase[i - 1] as number);
}
