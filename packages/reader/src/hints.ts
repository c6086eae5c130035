import { Article, type ArticleInput, createArticle, DayOrInstant } from '@onrecord/schema';
import { parseByline } from './byline.ts';
import { ReaderError } from './error.ts';

/** What the caller knows about an article; each one replaces what the text or page says. */
export interface ArticleHints {
  /** The article's canonical link, http or https. */
  url?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  /** `YYYY-MM-DD`, or an instant such as `2024-10-18T06:00:00Z`. */
  publishedAt?: string | undefined;
  /** BCP 47 tag: `en`, `en-AU`. */
  language?: string | undefined;
  /** A list of names, or a line such as "By Rob Harris and Ann Lee". */
  byline?: string | readonly string[] | undefined;
}

/** Article fields that hints set, checked. */
export type KnownFields = Partial<Omit<ArticleInput, 'text'>>;

/**
 * The article fields that hints set; blank hints set nothing.
 *
 * @throws {ReaderError} `READER_HINT_INVALID` with the value and the expected form.
 */
export function checkHints(hints: ArticleHints = {}): KnownFields {
  const known: KnownFields = {};
  const { title, publisher, byline } = hints;
  if (title?.trim()) known.title = title.trim();
  if (publisher?.trim()) known.publisher = publisher.trim();
  if (hints.url?.trim()) known.url = checked('url', hints.url.trim());
  if (hints.publishedAt?.trim()) known.publishedAt = checked('publishedAt', hints.publishedAt.trim());
  if (hints.language?.trim()) known.language = checked('language', hints.language.trim());
  const names =
    typeof byline === 'string' ? parseByline(byline) : (byline ?? []).filter((name) => name.trim());
  if (names.length > 0) known.byline = names;
  return known;
}

/** Where a content came from, and what is known of it for want of better. */
interface Origin {
  /** After redirects. */
  url: string;
  retrievedAt: string;
  /** The encodings that the server named. */
  charsets: readonly string[];
  /** What a feed said, for what the content itself does not say. */
  fallbacks: KnownFields;
}

/** What is known about a content before it is read. */
export interface Context {
  /** What it is called in messages. */
  name: string;
  /** What replaces whatever is found. */
  known: KnownFields;
  /** Absent where it did not come from the web. */
  origin?: Origin | undefined;
}

/** An article of what was found and what is known; what is known wins, and what others say fills the gaps. */
export function articleOf(found: ArticleInput, { known, origin }: Context): Article {
  if (!origin) return createArticle({ ...found, ...known });
  const { url, retrievedAt, fallbacks } = origin;
  return createArticle({ ...fallbacks, url, ...presentOf(found, retrievedAt), ...known, retrievedAt });
}

/** Clocks of servers differ, and days begin half a day earlier elsewhere. */
const CLOCK_TOLERANCE = 24 * 60 * 60 * 1000;

/** The fields of which something is known; what was published after it was read was not. */
function presentOf(found: ArticleInput, retrievedAt: string): ArticleInput {
  const latest = Date.parse(retrievedAt) + CLOCK_TOLERANCE;
  const isPresent = ([name, value]: [string, unknown]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return false;
    return !/At$/.test(name) || Date.parse(String(value)) <= latest;
  };
  return Object.fromEntries(Object.entries(found).filter(isPresent)) as ArticleInput;
}

const FORMS = {
  url: {
    name: 'link',
    parse: (value: string) => (Article.shape.url.safeParse(value).success ? value : null),
    expected: 'give an address that begins with https:// or http://',
  },
  publishedAt: {
    name: 'date of publication',
    parse: (value: string) => (DayOrInstant.safeParse(value).success ? value : null),
    expected: 'give a day that exists as YYYY-MM-DD, or an instant such as 2024-10-18T06:00:00Z',
  },
  language: {
    name: 'language',
    parse: parseLanguage,
    expected: 'give a BCP 47 tag such as en or en-AU',
  },
};

function checked(field: keyof typeof FORMS, value: string): string {
  const { name, parse, expected } = FORMS[field];
  const parsed = parse(value);
  if (parsed !== null) return parsed;
  throw new ReaderError(
    'READER_HINT_INVALID',
    `the ${name} ${JSON.stringify(value)} cannot be used; ${expected}`,
    {
      context: { field, value },
    },
  );
}

/** A BCP 47 language tag in its canonical form (`en-AU`), also from `en_AU`; `null` where it is none. */
export function parseLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
