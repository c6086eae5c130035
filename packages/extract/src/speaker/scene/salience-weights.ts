/** What is looked for: by a pronoun of one person, of several or of a thing, or by a description of a person or an organisation. */
export type SoughtKind = 'person' | 'plural' | 'thing' | 'description' | 'organization';

/** What makes an entity the one meant, each as a number that a weight is multiplied with. */
export interface Features {
  /** Sentences back to the nearest mention outside other quotations, those of nothing but quotation aside; from the fourth on a quarter each. */
  sentence: number;
  /** Paragraphs back to it, three at most. */
  paragraph: number;
  sameSentence: number;
  subject: number;
  /** A statement was credited to it in the sentence of that mention. */
  speaker: number;
  /** The latest statement was credited to it. */
  lastSpeaker: number;
  /** That statement was in this sentence or the one before. */
  continued: number;
  possessive: number;
  /** Only named inside quotations. */
  quoted: number;
  /** Mentions in the last sentences, as binary logarithm. */
  lately: number;
  /** Others that fit and were named since, three at most. */
  rivals: number;
  /** Named behind the pronoun as its verb's object. */
  object: number;
  /** Named as the subject behind the clause that holds the pronoun. */
  following: number;
  /** Known by a description alone. */
  unnamed: number;
  /** The latest statement was credited to it, which is known by a description alone. */
  unnamedSpeaker: number;
  /** The first person named in the sentence of the nearest mention. */
  first: number;
  /** The first person named in the pronoun's own sentence, and its subject: "Holt left early, when he had spoken". */
  mainSubject: number;
  /** The same in an earlier sentence. */
  lead: number;
  /** Its gender is known, and is the pronoun's. */
  gender: number;
  /** The pronoun stands right behind a quotation, and the latest statement was credited to it. */
  tag: number;
  /** The latest statement was credited to it, and the pronoun stands in a quotation, likely its next: one speaks of others. */
  quotes: number;
  /** Named in what the pronoun says, or meant there by a pronoun: how surely, 0 to 1. */
  named: number;
  /** Somebody asks it: "Brandt then asked Holt". */
  asked: number;
  /** It asks somebody there. */
  asks: number;
}

export type Weights = Partial<Features> & {
  /** Not spoken of lately: all that is known of it. */
  forgotten?: number;
  /** Score of "none of them". */
  nobody: number;
};

/**
 * Weights of a softmax over the candidates and nobody, so that scores differ by log odds. The features follow the
 * centering tradition (Grosz, Joshi, Weinstein 1995; Lappin and Leass 1994); the weights are fitted by maximum
 * likelihood with an L2 penalty on some five hundred pronouns and descriptions, read by hand, of news articles.
 */
export const WEIGHTS: Readonly<Record<SoughtKind, Weights>> = {
  person: {
    sentence: -0.59,
    subject: 0.92,
    speaker: 0.24,
    lastSpeaker: 1.28,
    continued: 0.57,
    lately: 0.04,
    first: 0.69,
    lead: 0.12,
    gender: 1.34,
    paragraph: -0.74,
    rivals: -0.46,
    tag: 0.1,
    unnamed: -2,
    unnamedSpeaker: 0.5,
    sameSentence: 0.07,
    mainSubject: 0.92,
    quoted: -2.15,
    named: -3.5,
    quotes: -1.5,
    object: -6,
    possessive: 0.48,
    following: 4,
    asked: 2,
    asks: -2,
    nobody: -0.69,
  },
  plural: {
    sentence: -0.53,
    paragraph: -1.51,
    subject: 0.57,
    speaker: 1.84,
    lastSpeaker: 0.82,
    quoted: -2.64,
    object: -3,
    following: 2.5,
    nobody: -0.96,
  },
  thing: {
    sentence: -1.79,
    paragraph: -0.34,
    sameSentence: -1.08,
    speaker: 1.01,
    lastSpeaker: 1.47,
    quoted: -2.69,
    lately: 0.93,
    rivals: -0.66,
    object: -3,
    nobody: 0.7,
  },
  description: {
    forgotten: -2.31,
    sentence: -0.15,
    subject: 0.37,
    speaker: 0.16,
    lately: 0.3,
    unnamed: -0.3,
    paragraph: -0.98,
    rivals: -0.48,
    lead: 0.14,
    gender: -0.23,
    lastSpeaker: 1.19,
    tag: 0.1,
    sameSentence: -1.29,
    possessive: -0.11,
    quoted: -2.62,
    unnamedSpeaker: -0.11,
    nobody: -0.36,
  },
  // Too few were read to fit these: set by hand.
  organization: {
    sentence: -0.4,
    paragraph: -0.5,
    lastSpeaker: 1,
    speaker: 0.5,
    subject: 0.3,
    quoted: -2,
    lately: 0.7,
    nobody: -0.6,
  },
};
