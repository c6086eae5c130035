import { readFileSync } from 'node:fs';
import { type Archive, openArchive } from '@onrecord/archive';
import { type ExtractionDraft, extractionOf, type QuoteDraft } from '@onrecord/archive/testing';

/** What somebody says in the articles of the evaluation. */
export interface Said {
  speaker: string;
  text: string;
  /** Index of the article. */
  article: number;
}

export interface Reported {
  speaker: string;
  stance: 'asserts' | 'denies';
  text: string;
}

/** The lines of a file beside this one, each as its cells; lines that begin with `#` explain it. */
export function rowsOf(file: string): string[][] {
  return paragraphsOf(file).flat();
}

function paragraphsOf(file: string): string[][][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.split('|').map((cell) => cell.trim())),
    );
}

export function statements(): Said[] {
  return paragraphsOf('statements.txt').flatMap((rows, article) =>
    rows.map(([speaker = '', text = '']) => ({ speaker, text, article })),
  );
}

export function reports(): Reported[] {
  return rowsOf('indirect.txt').map(([speaker = '', stance, text = '']) => ({
    speaker,
    stance: stance === 'denies' ? 'denies' : 'asserts',
    text,
  }));
}

/** A real archive of the articles, every second one printed by two outlets. */
export async function openCorpus(): Promise<Archive> {
  const archive = await openArchive('sqlite::memory:');
  const count = 1 + Math.max(...statements().map(({ article }) => article));
  for (let article = 0; article < count; article++) {
    await archive.add(extractionOf(draftOf(article, 'The Castermere Times')));
    if (article % 2 === 0) await archive.add(extractionOf(draftOf(article, 'Harbour Wire')));
  }
  return archive;
}

function draftOf(article: number, publisher: string): ExtractionDraft {
  const said = statements().filter((one) => one.article === article);
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const reported = reports().filter(({ speaker }) => speakers.has(speaker));
  const lines = [
    ...said.map(({ speaker, text }) => `“${text}” ${speaker} told reporters.`),
    ...reported.map(
      ({ speaker, stance, text }) => `${speaker} ${stance === 'denies' ? 'denied' : 'said'} that ${text}.`,
    ),
  ];
  const quotes: QuoteDraft[] = [
    ...said.map(({ speaker, text }) => ({ speaker, says: text })),
    ...reported.map(({ speaker, stance, text }) => ({ speaker, stance, says: text })),
  ];
  return {
    url: `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/${article}`,
    title: `What was said, part ${article + 1}`,
    publisher,
    publishedAt: `2026-0${1 + (article % 6)}-1${publisher.length % 10}`,
    text: lines.join('\n'),
    quotes,
    claims: reported.map(({ text }, index) => ({ text, quotes: [said.length + index] })),
  };
}
