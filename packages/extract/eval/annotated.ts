import { readdirSync, readFileSync } from 'node:fs';
import { type Article, createArticle, type Span, Stance } from '@onrecord/schema';
import type { GoldArticle, GoldAttribution } from './gold.ts';

/** An annotated article as it lies in `annotated/`, a file each. */
interface AnnotatedFile {
  title: string;
  publisher: string;
  publishedAt: string;
  /** Paragraphs; an empty line parts them in the article's text. */
  text: string[];
  attributions: MarkedAttribution[];
}

/** One attribution, shown by marks in a passage of the text, so that nobody counts offsets. */
interface MarkedAttribution {
  /**
   * Passages that stand in the text just once, in its order, with `{s|source}`, `{c|cue}` and `{q|content}` marked:
   * several where much text lies between them.
   */
  in: string | string[];
  speaker: string | null;
  stance: Stance;
  /** EDTF, or null where the text tells no date. */
  saidAt: string | null;
}

const FOLDER = new URL('annotated/', import.meta.url);

/** The articles written and annotated for this repository, by file name. */
export function readAnnotated(): GoldArticle[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => readAnnotatedFile(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

/** @throws {Error} in one line, when a passage is not in the text just once or a value is not of its form. */
export function readAnnotatedFile(name: string, json: string): GoldArticle {
  const { title, publisher, publishedAt, text, attributions } = JSON.parse(json) as AnnotatedFile;
  const article = createArticle({ id: name, title, publisher, publishedAt, text: text.join('\n\n') });
  return {
    article,
    attributions: attributions.map((marked) => toGold(article, marked)),
    hasSpeakers: true,
  };
}

function toGold(
  article: Article,
  { in: marked, speaker, stance, saidAt }: MarkedAttribution,
): GoldAttribution {
  const gold: GoldAttribution = {
    source: [],
    cue: [],
    content: [],
    who: { speaker, stance: Stance.parse(stance), saidAt },
  };
  for (const passage of [marked].flat()) addPassage(gold, article, passage);
  if (gold.content.length === 0) throw new Error(`${article.id}: no {q|content} is marked in "${marked}"`);
  return gold;
}

function addPassage(gold: GoldAttribution, { id, text }: Article, passage: string): void {
  const plain = passage.replace(MARK, '$2');
  const start = text.indexOf(plain);
  if (start < 0) throw new Error(`${id}: this passage is not in the text: "${plain}"`);
  if (text.indexOf(plain, start + 1) >= 0)
    throw new Error(`${id}: this passage stands in the text more than once; give more of it: "${plain}"`);
  let marksBefore = 0;
  for (const { 0: whole, 1: role, 2: words = '', index } of passage.matchAll(MARK)) {
    const span: Span = {
      start: start + index - marksBefore,
      end: start + index - marksBefore + words.length,
    };
    gold[ROLES[role as keyof typeof ROLES]].push(span);
    marksBefore += whole.length - words.length;
  }
}

const MARK = /\{([scq])\|([^{}]*)\}/g;
const ROLES = { s: 'source', c: 'cue', q: 'content' } as const;
