const CLAIMS =
  'accusations?|allegations?|assertions?|charges?|claims?|idea|notion|possibility|reports?|rumou?rs?|suggestions?';

/** Before the statement that is denied or doubted, a word for it: "Ukrainian claims that", "whether". */
export const REPORTED = new RegExp(`^(?:(?:[\\w’'-]+ ){0,3}(?:${CLAIMS}) that|whether|if) (?=\\S)`, 'i');

/** With what is written together with it: "I'm". A lone capital with a point is an initial. */
export const FIRST_PERSON =
  /\b(?:I(?!\.)|me|[Mm]y|mine|myself|[Ww]e|us|[Oo]ur|ours|ourselves)\b(?:['’](?:m|ve|ll|d|re)\b)?/;

export const MASCULINE = /^(?:he|him|his|himself)$/i;
export const FEMININE = /^(?:she|her|hers|herself)$/i;
