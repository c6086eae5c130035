const CLAIMS =
  'accusations?|allegations?|assertions?|charges?|claims?|idea|notion|possibility|reports?|rumou?rs?|suggestions?';

/** Words that stand for what was said before them: a content of these alone states nothing of its own. */
const PRONOUNS =
  'that|which|what|who|this|these|those|it|them|they|him|her|he|she|us|you|me|so|the same|as much';
const POINTING = '(?:an?|the|these|those|that|this|all|any|such|its|his|her|their) ';
const MARKS = `["“”'‘’.,\\s]*`;
export const STAND_INS = new RegExp(
  `^${MARKS}(?:${PRONOUNS}|(?:${POINTING})?(?:${CLAIMS}|statements?|involvement|wrongdoing))${MARKS}$`,
  'i',
);

/** Before the statement that is denied or doubted, a word for it: "Ukrainian claims that", "whether". */
export const REPORTED = new RegExp(`^(?:(?:[\\w’'-]+ ){0,3}(?:${CLAIMS}) that|whether|if) (?=\\S)`, 'i');

/** With what is written together with it: "I'm". A lone capital with a point is an initial. */
export const FIRST_PERSON =
  /\b(?:I(?!\.)|me|[Mm]y|mine|myself|[Ww]e|us|[Oo]ur|ours|ourselves)\b(?:['’](?:m|ve|ll|d|re)\b)?/;

export const MASCULINE = /^(?:he|him|his|himself)$/i;
export const FEMININE = /^(?:she|her|hers|herself)$/i;
