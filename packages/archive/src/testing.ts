import {
  type ArticleInput,
  boundsOf,
  type Claim,
  checkExtraction,
  createArticle,
  type Extraction,
  idOf,
  type Quote,
  type Span,
  type Speaker,
  textOf,
  type When,
} from '@onrecord/schema';

/** A quote by its words, which the article prints; offsets are found. */
export interface QuoteDraft {
  /** The content without quotation marks; two pieces or more where the cue splits it. */
  says: string | string[];
  /** A name, of `ExtractionDraft.speakers` or a person's; default nobody. */
  speaker?: string;
  cue?: string;
  source?: string;
  stance?: Quote['stance'];
  /** Default: direct where a quotation mark stands before the content, else indirect. */
  type?: Quote['type'];
  /** EDTF, and the printed words that say so. */
  said?: string;
  saidWords?: string;
  via?: string;
  /** Index of the quote whose content holds this one. */
  nestedIn?: number;
}

export interface ExtractionDraft extends ArticleInput {
  quotes?: QuoteDraft[];
  speakers?: (Pick<Speaker, 'name'> & Partial<Pick<Speaker, 'kind' | 'aliases'>> & { roles?: string[] })[];
  /** What is claimed, and the indexes of the quotes that say so. */
  claims?: { text: string; quotes: number[] }[];
  model?: string;
}

/**
 * A sound extraction from a text and the words that stand in it, for the tests of whatever keeps, asks or shows one.
 *
 * @throws {Error} when the text does not hold the words.
 * @example extractionOf({ text: '“It stays,” said Ana Brandt.', quotes: [{ says: 'It stays,', speaker: 'Ana Brandt' }] })
 */
export function extractionOf(draft: ExtractionDraft): Extraction {
  const { quotes: drafts = [], speakers: described = [], claims = [], model = 'by hand', ...input } = draft;
  const article = createArticle(input);
  const named = [
    ...described.map((speaker) => speaker.name),
    ...drafts.flatMap(({ speaker, via }) => [speaker, via]),
  ];
  const names = [...new Set(named.filter((name) => name !== undefined))];
  const speakers = names.map((name): Speaker => {
    const given = described.find((speaker) => speaker.name === name);
    return {
      id: idOf('speaker', article.id, name),
      name,
      kind: given?.kind ?? 'person',
      aliases: given?.aliases ?? [],
      roles: (given?.roles ?? []).map((text) => ({ text, span: spanOf(article.text, text) })),
    };
  });
  const quotes = drafts.map((quote, index) => quoteOf(quote, { article, index }));
  return checkExtraction({
    article,
    speakers,
    quotes,
    claims: claims.map((claim) => claimOf(claim, quotes)),
    warnings: [],
    generatedBy: { package: '@onrecord/archive/testing', version: '0', model },
  });
}

function quoteOf(draft: QuoteDraft, place: { article: Extraction['article']; index: number }): Quote {
  const { text, id: articleId } = place.article;
  const pieces = [draft.says].flat();
  const content: Span[] = [];
  for (const piece of pieces) content.push(spanOf(text, piece, content.at(-1)?.end));
  const start = content[0]?.start ?? 0;
  const part = (printed: string | undefined) =>
    printed === undefined ? null : { spans: [spanOf(text, printed)], text: printed };
  const cue = part(draft.cue);
  return {
    id: idOf('quote', articleId, place.index),
    articleId,
    type: draft.type ?? (/["“‘]/.test(text[start - 1] ?? '') ? 'direct' : 'indirect'),
    content,
    text: textOf(text, content),
    cue: cue && { ...cue, lemma: cue.text },
    source: part(draft.source),
    speakerId: draft.speaker === undefined ? null : idOf('speaker', articleId, draft.speaker),
    speakerConfidence: draft.speaker === undefined ? 0 : 1,
    candidates: [],
    stance: draft.stance ?? 'asserts',
    saidAt: whenOf(draft, text),
    via: draft.via === undefined ? null : idOf('speaker', articleId, draft.via),
    venue: null,
    nestedIn: draft.nestedIn === undefined ? null : idOf('quote', articleId, draft.nestedIn),
    confidence: 1,
  };
}

function whenOf(draft: QuoteDraft, text: string): When | null {
  if (draft.said === undefined) return null;
  const bounds = boundsOf(draft.said);
  if (!bounds) throw new Error(`${draft.said} is no EDTF date`);
  const evidence = draft.saidWords === undefined ? null : spanOf(text, draft.saidWords);
  return { edtf: draft.said, ...bounds, basis: evidence ? 'stated' : 'carried', evidence };
}

function claimOf(draft: { text: string; quotes: number[] }, quotes: readonly Quote[]): Claim {
  const stated = draft.quotes.flatMap((index) => quotes[index] ?? []);
  const ids = stated.map((quote) => quote.id);
  return {
    id: idOf('claim', draft.text, ...ids),
    text: draft.text,
    appearances: stated.map(({ id, stance, speakerId, saidAt }) => ({
      quoteId: id,
      stance,
      speakerId,
      saidAt,
    })),
    first: ids[0] ?? '',
    last: ids.at(-1) ?? '',
  };
}

function spanOf(text: string, printed: string, from = 0): Span {
  const start = text.indexOf(printed, from);
  if (start === -1) throw new Error(`the text does not hold ${JSON.stringify(printed)}`);
  return { start, end: start + printed.length };
}
