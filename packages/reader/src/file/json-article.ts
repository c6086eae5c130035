import type { Article, ArticleInput } from '@onrecord/schema';
import { parseByline } from '../byline.ts';
import { parseDate } from '../date.ts';
import { ReaderError } from '../error.ts';
import { articleOf, type KnownFields, parseLanguage } from '../hints.ts';
import type { ReaderWarning } from '../result.ts';

/** Where an object stands, for messages: `news.jsonl, line 3`. */
type Place = string;

interface JsonArticle {
  article: Article;
  warnings: ReaderWarning[];
}

/**
 * The article of a parsed JSON object, for those who have parsed it already.
 *
 * @param place - What the object is called in messages: `news.jsonl, line 3`.
 * @throws {ReaderError} `READER_JSON_INVALID` without a text, `READER_NO_ARTICLE` with a blank one.
 */
export function articleOfJson(value: unknown, place: string): JsonArticle {
  return readJsonArticle(value, { place, known: {} });
}

/**
 * The article of a parsed JSON object. Only `text` is needed; what else is present and usable is used, and what is
 * present but unusable is left out with a warning.
 *
 * The text is taken exactly as it stands, since spans made elsewhere may index it; only lone surrogates, which no
 * encoding can hold, become U+FFFD, and that moves no offset.
 *
 * @throws {ReaderError} `READER_JSON_INVALID` without a text, `READER_NO_ARTICLE` with a blank one.
 */
export function readJsonArticle(value: unknown, options: { place: Place; known: KnownFields }): JsonArticle {
  const { place, known } = options;
  const fields = asObject(value, place);
  const { text } = fields;
  if (typeof text !== 'string')
    throw new ReaderError(
      'READER_JSON_INVALID',
      `${place} has no "text"; an article is an object such as {"text": "…"}`,
    );
  if (text.trim() === '') throw new ReaderError('READER_NO_ARTICLE', `${place} has an empty "text"`);
  const warnings: ReaderWarning[] = [];
  const found: ArticleInput = { text: text.toWellFormed(), byline: bylineOf(fields) };
  for (const [name, parse] of Object.entries(PARSERS) as [keyof typeof PARSERS, (typeof PARSERS)['id']][]) {
    const given = fields[name];
    if (given === undefined || given === null || given === '') continue;
    const parsed = typeof given === 'string' ? parse(given) : null;
    if (parsed !== null) found[name] = parsed;
    else
      warnings.push({ code: 'FIELD_IGNORED', message: `${place}: "${name}" is not usable: ${shown(given)}` });
  }
  return { article: articleOf(found, { name: place, known }), warnings };
}

/** The fields besides text and byline: the value to keep, or `null` where it is not of the field's form. */
const PARSERS = {
  id: filled,
  url: (value: string) => (/^https?:\/\//i.test(value) && URL.canParse(value) ? value : null),
  title: filled,
  publisher: filled,
  publishedAt: parseDate,
  updatedAt: parseDate,
  retrievedAt: parseDate,
  language: parseLanguage,
} satisfies Partial<Record<keyof Article, (value: string) => string | null>>;

function filled(value: string): string | null {
  return value.trim() === '' ? null : value;
}

/** A list is taken as it is; one line is split into its names. */
function bylineOf({ byline, author }: Record<string, unknown>): string[] {
  const given = byline ?? author;
  if (typeof given === 'string') return parseByline(given);
  return Array.isArray(given) ? given.filter((name) => typeof name === 'string' && name.trim() !== '') : [];
}

function asObject(value: unknown, place: Place): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new ReaderError(
    'READER_JSON_INVALID',
    `${place} is not an article; an article is an object such as {"text": "…"}`,
  );
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}
