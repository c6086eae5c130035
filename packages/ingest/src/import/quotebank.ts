import {
  type Article,
  createArticle,
  type Extraction,
  idOf,
  type Quote,
  type Speaker,
} from '@onrecord/schema';
import { z } from 'zod';

// Quotebank (Vaucher, Spitz, Catasta and West, WSDM 2021; doi.org/10.5281/zenodo.4277311): quotations of English news by
// Quobert, as JSON Lines. Only the fields that are used are named; what else a line holds is of no concern.

/** `["Ana Brandt", "0.92"]` of the published files; `{ speaker, proba }` of the code that made them. */
const Probability = z.union([
  z
    .tuple([z.string(), z.coerce.number().min(0).max(1)])
    .transform(([speaker, probability]) => ({ speaker, probability })),
  z
    .object({ speaker: z.string(), proba: z.coerce.number().min(0).max(1) })
    .transform(({ speaker, proba }) => ({ speaker, probability: proba })),
]);
type Probability = z.infer<typeof Probability>;

/** `2019-11-05 07:14:02`: the day alone is kept, since no time zone is told. */
const DayOf = z
  .string()
  .transform((date) => date.slice(0, 10))
  .pipe(z.iso.date());

/** A line of `quotes-YYYY.json`: one quotation, with the places where it was printed. */
const QuotationLine = z.object({
  quoteID: z.string().min(1),
  quotation: z.string().min(1),
  date: DayOf.nullish(),
  urls: z.array(z.string()).nullish(),
  probas: z.array(Probability).nullish(),
});

/** A line of `quotebank-YYYY.json`: one article, with its quotations and without its text. */
const ArticleLine = z.object({
  articleID: z.string().min(1),
  title: z.string().nullish(),
  date: DayOf.nullish(),
  url: z.string().nullish(),
  quotations: z
    .array(
      z.object({
        quoteID: z.string().min(1),
        quotation: z.string().min(1),
        localProbas: z.array(Probability).nullish(),
        globalProbas: z.array(Probability).nullish(),
      }),
    )
    .min(1),
});

/** What Quotebank calls a quotation whose speaker the article does not name. */
const NOBODY = 'None';

/** As the extractor's own: below it nobody is named, and the candidates are listed. */
const CONFIDENCE_FLOOR = 0.5;

/** Whether a value has the fields that only Quotebank's lines have. */
export function isQuotebank(value: object): boolean {
  return ('quoteID' in value && 'quotation' in value) || ('articleID' in value && 'quotations' in value);
}

/**
 * A line of either of Quotebank's layouts as an extraction.
 *
 * Quotebank holds no article texts, and none is made up: the text of the record is the quotation as Quotebank prints it (of
 * an article, all of them in its order, a paragraph each), so that a receipt shows these words and no context. What
 * Quotebank does not tell stays unknown: outlet, cue, when it was said. The date is that of publication, of a quotation
 * printed in several places the earliest.
 *
 * @throws {ZodError} when a field that is used is not of its form.
 */
export function readQuotebank(value: object): Extraction {
  return 'articleID' in value ? ofArticle(ArticleLine.parse(value)) : ofQuotation(QuotationLine.parse(value));
}

function ofQuotation({ quoteID, quotation, date, urls, probas }: z.infer<typeof QuotationLine>): Extraction {
  const article = createArticle({
    id: idOf('article', 'quotebank', quoteID),
    url: usableUrl(urls?.[0]),
    publishedAt: date ?? null,
    language: 'en',
    text: quotation.toWellFormed(),
  });
  return extractionOf(article, [{ start: 0, text: article.text, probabilities: probas ?? [] }]);
}

function ofArticle({ articleID, title, date, url, quotations }: z.infer<typeof ArticleLine>): Extraction {
  const paragraphs = quotations.map((line) => line.quotation.toWellFormed());
  const article = createArticle({
    id: idOf('article', 'quotebank', articleID),
    url: usableUrl(url),
    title: title?.trim() || null,
    publishedAt: date ?? null,
    language: 'en',
    text: paragraphs.join(PARAGRAPH_END),
  });
  let start = 0;
  return extractionOf(
    article,
    quotations.map((line, index) => {
      const text = paragraphs[index] as string;
      const printed = { start, text, probabilities: line.localProbas ?? line.globalProbas ?? [] };
      start += text.length + PARAGRAPH_END.length;
      return printed;
    }),
  );
}

const PARAGRAPH_END = '\n\n';

interface Printed {
  start: number;
  text: string;
  probabilities: readonly Probability[];
}

function extractionOf(article: Article, printed: readonly Printed[]): Extraction {
  const speakers = new Map<string, Speaker>();
  for (const { probabilities } of printed)
    for (const { speaker: name } of probabilities)
      if (name !== NOBODY && name.trim() !== '' && !speakers.has(name))
        speakers.set(name, {
          id: idOf('speaker', article.id, name),
          name,
          kind: 'person',
          aliases: [],
          roles: [],
        });
  return {
    article,
    speakers: [...speakers.values()],
    quotes: printed.map((each) => quoteOf(article, each, speakers)),
    claims: [],
    warnings: [],
    generatedBy: { package: 'Quotebank', version: '1.0', model: 'Quobert' },
  };
}

function quoteOf(
  article: Article,
  { start, text, probabilities }: Printed,
  speakers: Map<string, Speaker>,
): Quote {
  const ranked = probabilities
    .flatMap(({ speaker, probability }) => {
      const known = speakers.get(speaker);
      return known ? [{ speakerId: known.id, confidence: probability }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence);
  const nobody = probabilities.find(({ speaker }) => speaker === NOBODY)?.probability ?? 0;
  const [first] = ranked;
  const isSure = first !== undefined && first.confidence >= CONFIDENCE_FLOOR && first.confidence > nobody;
  return {
    id: idOf('quote', article.id, start),
    articleId: article.id,
    type: 'direct',
    content: [{ start, end: start + text.length }],
    text,
    cue: null,
    source: null,
    speakerId: isSure ? first.speakerId : null,
    speakerConfidence: isSure ? first.confidence : 0,
    candidates: isSure ? ranked.slice(1) : ranked,
    stance: 'asserts',
    saidAt: null,
    via: null,
    venue: null,
    nestedIn: null,
    confidence: 1 - nobody,
  };
}

function usableUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
