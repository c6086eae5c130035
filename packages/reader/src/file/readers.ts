import { ReaderError } from '../error.ts';
import type { Context } from '../hints.ts';
import { readPage } from '../html/read-html.ts';
import type { ReadResult } from '../result.ts';
import { readText } from '../text/read-text.ts';
import { type Chunks, collect, type Limits, linesOf } from './chunks.ts';
import { declaredEncodingsOf, decodeBytes } from './decode.ts';
import type { Format } from './format.ts';
import { readJsonArticle } from './json-article.ts';

/** A content's name and limit, and what is known about its articles. */
export interface Content extends Limits, Context {}

type Results = AsyncGenerator<ReadResult, void, undefined>;

/** How each format is read. */
export const READERS: Record<Format, (chunks: Chunks, content: Content) => Results> = {
  text: readTextContent,
  html: readPageContent,
  json: readJsonContent,
  jsonl: readJsonLines,
};

async function* readTextContent(chunks: Chunks, content: Content): Results {
  const { text, warnings } = decodeBytes(await collectFilled(chunks, content), {
    name: content.name,
    declared: content.origin?.charsets ?? [],
  });
  yield { kind: 'article', article: readText(text, content), warnings, line: null };
}

async function* readPageContent(chunks: Chunks, content: Content): Results {
  const bytes = await collectFilled(chunks, content);
  const declared = [...(content.origin?.charsets ?? []), ...declaredEncodingsOf(bytes)];
  const { text, warnings } = decodeBytes(bytes, { name: content.name, declared });
  yield { kind: 'article', article: readPage(text, content), warnings, line: null };
}

/** One article, or a list of them. */
async function* readJsonContent(chunks: Chunks, content: Content): Results {
  const { text, warnings } = decodeBytes(await collectFilled(chunks, content), content);
  const value = parseJson(text, content.name);
  if (!Array.isArray(value)) {
    const read = readJsonArticle(value, { place: content.name, known: content.known });
    return yield {
      kind: 'article',
      article: read.article,
      warnings: [...warnings, ...read.warnings],
      line: null,
    };
  }
  if (value.length === 0) throw emptyError(content.name);
  for (const [index, item] of value.entries()) {
    const place = `${content.name}, article ${index + 1}`;
    yield asResult(null, () => readJsonArticle(item, { place, known: content.known }));
  }
}

async function* readJsonLines(chunks: Chunks, content: Content): Results {
  let line = 0;
  let isEmpty = true;
  for await (const bytes of linesOf(chunks, content)) {
    line++;
    if (isBlank(bytes)) continue;
    // A binary file under this name is one mistake, not a thousand bad lines.
    if (isEmpty) decodeBytes(bytes, content);
    isEmpty = false;
    const place = `${content.name}, line ${line}`;
    yield asResult(line, () => {
      const { text, warnings } = decodeBytes(bytes, { name: place });
      const read = readJsonArticle(parseJson(text, place), { place, known: content.known });
      return { article: read.article, warnings: [...warnings, ...read.warnings] };
    });
  }
  if (isEmpty) throw emptyError(content.name);
}

/** What the reading gives; what it throws on purpose becomes a value, so that the articles after it are read. */
function asResult(line: number | null, read: () => ReturnType<typeof readJsonArticle>): ReadResult {
  try {
    return { kind: 'article', ...read(), line };
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return { kind: 'failure', error, line };
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = String((cause as Error).message)
      .replace(/\s+/gu, ' ')
      .slice(0, 200);
    throw new ReaderError('READER_JSON_INVALID', `${place} is not JSON: ${reason}`, {
      cause,
      context: { place },
    });
  }
}

async function collectFilled(chunks: Chunks, limits: Limits): Promise<Uint8Array> {
  const bytes = await collect(chunks, limits);
  if (isBlank(bytes)) throw emptyError(limits.name);
  return bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function emptyError(name: string): ReaderError {
  return new ReaderError('READER_NO_ARTICLE', `${name} is empty; nothing to read`, { context: { name } });
}
