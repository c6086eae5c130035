import type { Archive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import type { Extraction } from '@onrecord/schema';

const FIRST = 'Ana Otto Ines Leopold Tamsin Jo Marta Joris Hana Petra'.split(' ');
const LAST =
  'Brandt Halloran Varga Okafor Maas Lindqvist Feld Okoye Vance Dahl Renn Moe Lund Horak Santos'.split(' ');

export const SPEAKERS = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));

export const TOPICS =
  'harbour bridge ferry pier budget clinic school river factory telescope museum railway stadium storm library quay'.split(
    ' ',
  );

const VERBS = 'sold closed mended opened painted moved measured flooded rented guarded'.split(' ');
const WHEN = 'before the summer|after the vote|within two weeks|in the autumn|by the end of the year'.split(
  '|',
);

/** Statements of an article. */
const PER_ARTICLE = 10;

/** Articles of one transaction. */
const BATCH = 200;

/** The same words for the same number. */
export function statementOf(index: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length];
  return `The ${pick(TOPICS, 1)} will be ${pick(VERBS, 16)} ${pick(WHEN, 160)}, and ${index % 997} of the ${pick(TOPICS, 7)} workers know it`;
}

/** Fills an archive with articles of our own making, by number: always the same ones. */
export async function fillArchive(
  archive: Archive,
  quotes: number,
  tell: (done: number) => void,
): Promise<void> {
  let batch: Extraction[] = [];
  for (let article = 0; article * PER_ARTICLE < quotes; article++) {
    const lines = Array.from(
      { length: Math.min(PER_ARTICLE, quotes - article * PER_ARTICLE) },
      (_, index) => {
        const number = article * PER_ARTICLE + index;
        return { says: statementOf(number), speaker: SPEAKERS[(number * 7) % SPEAKERS.length] ?? '' };
      },
    );
    const day = new Date(Date.UTC(2024, 0, 1 + (article % 700))).toISOString().slice(0, 10);
    batch.push(
      extractionOf({
        url: `https://bench.example/${article}`,
        title: `Number ${article}`,
        publisher: `Outlet ${article % 40}`,
        publishedAt: day,
        text: lines.map(({ says, speaker }) => `“${says},” ${speaker} said.`).join('\n'),
        quotes: lines.map((line, index) => ({
          ...line,
          ...(index % 2 === 0 && { said: day }),
          stance: index % 9 === 0 ? 'denies' : 'asserts',
        })),
        claims: lines.map(({ says }, index) => ({ text: `${says}.`, quotes: [index] })),
      }),
    );
    if (batch.length < BATCH) continue;
    await archive.addAll(batch);
    batch = [];
    tell((article + 1) * PER_ARTICLE);
  }
  await archive.addAll(batch);
}
