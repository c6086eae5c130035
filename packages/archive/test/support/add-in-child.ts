import { openArchive } from '../../src/open-archive.ts';
import { extractionOf } from '../../src/testing.ts';

// Run as a process of its own: `adds LOCATION PREFIX COUNT` adds articles; `dies LOCATION QUOTES` is killed while it adds.

const [how, location = '', prefix = '', count = '0'] = process.argv.slice(2);
const archive = await openArchive(location);

if (how === 'adds')
  for (let index = 0; index < Number(count); index++) {
    const text = `Ana Brandt says ${prefix}${index} holds.`;
    await archive.add(
      extractionOf({ text, quotes: [{ says: `${prefix}${index} holds`, speaker: 'Ana Brandt' }] }),
    );
  }
else {
  const lines = Array.from(
    { length: Number(prefix) },
    (_, index) => `Line ${index} of what Ana Brandt said.`,
  );
  const extraction = extractionOf({
    id: 'dying',
    text: lines.join('\n'),
    quotes: lines.map((says) => ({ says, speaker: 'Ana Brandt' })),
  });
  // Read after every quote was written and before the transaction ends.
  Object.defineProperty(extraction, 'claims', { get: () => process.kill(process.pid, 'SIGKILL') });
  await archive.add(extraction);
}
await archive.close();
