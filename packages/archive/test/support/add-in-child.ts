import { isOnrecordError } from '@onrecord/schema';
import type { Archive } from '../../src/archive.ts';
import { openArchive } from '../../src/open-archive.ts';
import { extractionOf } from '../../src/testing.ts';

// Run as a process of its own: `HOW LOCATION …`.

const [how = '', location = '', ...options] = process.argv.slice(2);

const WAYS: Record<string, () => Promise<void>> = { adds, dies, fills, reads, batches, watches };
await WAYS[how]?.();

function saying(word: string) {
  const text = `Ana Brandt says ${word} holds.`;
  return extractionOf({ text, quotes: [{ says: `${word} holds`, speaker: 'Ana Brandt' }] });
}

/** `adds LOCATION PREFIX COUNT`: adds articles. */
async function adds(): Promise<void> {
  const [prefix = '', count = '0'] = options;
  const archive = await openArchive(location);
  for (let index = 0; index < Number(count); index++) await archive.add(saying(`${prefix}${index}`));
  await archive.close();
}

/** `dies LOCATION QUOTES`: is killed while it adds. */
async function dies(): Promise<void> {
  const archive = await openArchive(location);
  const lines = Array.from(
    { length: Number(options[0]) },
    (_, index) => `Line ${index} of what Ana Brandt said.`,
  );
  const extraction = extractionOf({
    id: 'dying',
    text: lines.join('\n'),
    quotes: lines.map((says) => ({ says, speaker: 'Ana Brandt' })),
  });
  // Read once to pack it, and again after every quote was written, before the transaction ends.
  const { claims } = extraction;
  let isPacked = false;
  Object.defineProperty(extraction, 'claims', {
    get: () => {
      if (isPacked) process.kill(process.pid, 'SIGKILL');
      isPacked = true;
      return claims;
    },
  });
  await archive.add(extraction);
}

/** `fills LOCATION`: adds until it fails; a line for each article, then the error. */
async function fills(): Promise<void> {
  const archive = await openArchive(location);
  try {
    for (let index = 0; ; index++) {
      const lines = Array.from({ length: 30 }, (_, line) => `wall ${index} of ${line} holds ${index * line}`);
      const text = `${lines.join('. ')}. ${Math.random()}`;
      await archive.add(
        extractionOf({ text, quotes: lines.map((says) => ({ says, speaker: 'Ana Brandt' })) }),
      );
      console.log(index);
    }
  } catch (error) {
    console.log(codeOf(error), (error as Error).message);
  }
}

/** `reads LOCATION`: how many quotes it reads, then why it cannot add. */
async function reads(): Promise<void> {
  for (const readOnly of [true, false])
    try {
      const archive = await openArchive(location, { readOnly });
      if (!readOnly) await archive.add(saying('more'));
      console.log((await archive.search({})).total);
      await archive.close();
    } catch (error) {
      console.log(codeOf(error));
    }
}

/** `batches LOCATION COUNT`: adds ten articles at a time. */
async function batches(): Promise<void> {
  const archive = await openArchive(location);
  for (let batch = 0; batch < Number(options[0]); batch++)
    await archive.addAll(Array.from({ length: 10 }, (_, index) => saying(`b${batch}x${index}`)));
  await archive.close();
}

/** `watches LOCATION COUNT`: how many quotes there are, until all batches are there. */
async function watches(): Promise<void> {
  const archive: Archive = await openArchive(location, { readOnly: true });
  let total = 0;
  while (total < 10 * Number(options[0])) {
    const page = await archive.search({ words: 'holds' });
    const { quotes } = await archive.stats();
    ({ total } = page);
    console.log(total);
    console.log(quotes);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await archive.close();
}

function codeOf(error: unknown): string {
  return isOnrecordError(error) ? String((error as { code: string }).code) : 'no code';
}
