import { ReaderError } from '../error.ts';
import { articleOf, type Context } from '../hints.ts';
import { readPage } from '../html/read-html.ts';
import type { ReadResult } from '../result.ts';
import { readHead } from '../text/head.ts';
import { normaliseText } from '../text/normalise.ts';
import { readText } from '../text/read-text.ts';
import { type Chunks, collect, type Limits } from './chunks.ts';
import { declaredEncodingsOf, decodeBytes } from './decode.ts';
import { readEmail } from './email.ts';
import type { Format } from './format.ts';
import { readJsonArticle } from './json-article.ts';
import { emptyError, isBlank, parseJson, parseJsonLine, readJsonLines } from './json-lines.ts';
import { readPdf } from './pdf.ts';

/** A content's name and limit, and what is known about its articles. */
export interface Content extends Limits, Context {}

type Results = AsyncGenerator<ReadResult, void, undefined>;

/** How each format is read. */
export const READERS: Record<Format, (chunks: Chunks, content: Content) => Results> = {
  text: readTextContent,
  html: readPageContent,
  json: readJsonContent,
  jsonl: readJsonLinesContent,
  email: readEmailContent,
  pdf: readPdfContent,
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
  const read = readPage(text, content);
  yield { kind: 'article', article: read.article, warnings: [...warnings, ...read.warnings], line: null };
}

async function* readEmailContent(chunks: Chunks, content: Content): Results {
  const article = await readEmail(await collectFilled(chunks, content), content);
  yield { kind: 'article', article, warnings: [], line: null };
}

async function* readPdfContent(chunks: Chunks, content: Content): Results {
  const pdf = await readPdf(await collectFilled(chunks, content), content.name);
  const text = normaliseText(pdf.text);
  const head = readHead(text);
  const article = articleOf({ ...head, title: head.title ?? pdf.title, text }, content);
  yield { kind: 'article', article, warnings: [], line: null };
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

async function* readJsonLinesContent(chunks: Chunks, content: Content): Results {
  for await (const line of readJsonLines(chunks, content))
    yield asResult(line.line, () => {
      const { value, warnings } = parseJsonLine(line);
      const read = readJsonArticle(value, { place: line.place, known: content.known });
      return { article: read.article, warnings: [...warnings, ...read.warnings] };
    });
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

async function collectFilled(chunks: Chunks, limits: Limits): Promise<Uint8Array> {
  const bytes = await collect(chunks, limits);
  if (isBlank(bytes)) throw emptyError(limits.name);
  return bytes;
}
