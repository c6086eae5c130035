import type { Extraction } from '@onrecord/schema';
import { extractionOf } from '../../src/testing.ts';

/** The article of a number and version that a process adds until it is killed: what it must be is known without it. */
export function killableArticle(prefix: string, number: number, version: number): Extraction {
  const lines = Array.from(
    { length: 1 + (number % 7) },
    (_, line) => `Line ${line} of ${prefix}${number} in its version ${version} holds.`,
  );
  return extractionOf({
    id: `${prefix}${number}`,
    title: `What ${prefix}${number} says`,
    publisher: `The ${number % 5} Post`,
    text: lines.map((line) => `“${line}” said Ana Brandt.`).join('\n'),
    quotes: lines.map((says) => ({ says, speaker: number % 2 === 0 ? 'Ana Brandt' : `Jo ${prefix}Maas` })),
    speakers: [{ name: 'Ana Brandt' }, { name: `Jo ${prefix}Maas` }],
    claims: [{ text: `${prefix}${number} holds`, quotes: [0] }],
  });
}
