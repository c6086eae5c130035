import { z } from 'zod';
import { hashText, idOf } from './id.ts';
import { DayOrInstant } from './when.ts';

/** A news article as it was read. Every span of its quotes indexes `text`. */
export const Article = z
  .strictObject({
    /** Stable: from the canonical URL where there is one, else from the text. */
    id: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    title: z.string().min(1).nullable(),
    byline: z.array(z.string().min(1)),
    publisher: z.string().min(1).nullable(),
    publishedAt: DayOrInstant.nullable(),
    updatedAt: DayOrInstant.nullable(),
    retrievedAt: DayOrInstant.nullable(),
    /** BCP 47 language tag. */
    language: z.string().min(2).nullable(),
    /** Normalised before any span was made, never after. Paragraphs are separated by line breaks. */
    text: z.string(),
    /** SHA-256 of `text`, in hexadecimal. */
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'Article', description: 'A news article as it was read.' });
export type Article = z.infer<typeof Article>;

/** What `createArticle` takes: the text, and whatever else is known. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Omit<Article, 'textHash'>>;

/**
 * An article from its text and whatever else is known; unknown fields become `null`, the id and the hash are made.
 *
 * The text is taken exactly as it stands; normalising it is the reader's work.
 *
 * @throws {ZodError} when a field is not of its form, a date that does not exist for example.
 */
export function createArticle(input: ArticleInput): Article {
  const textHash = hashText(input.text);
  return Article.parse({
    id: input.id ?? idOf('article', input.url ?? textHash),
    url: input.url ?? null,
    title: input.title ?? null,
    byline: input.byline ?? [],
    publisher: input.publisher ?? null,
    publishedAt: input.publishedAt ?? null,
    updatedAt: input.updatedAt ?? null,
    retrievedAt: input.retrievedAt ?? null,
    language: input.language ?? null,
    text: input.text,
    textHash,
  });
}
