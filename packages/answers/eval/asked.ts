import { readFileSync } from 'node:fs';
import { openArchive } from '@onrecord/archive';
import { Extraction, type Receipt, wordsOf } from '@onrecord/schema';
import { answer } from '../src/answer.ts';

/** A question about articles of one's own, as a JSON list; `quote` and `speakers` say what the answer must hold. */
interface Asked {
  question: string;
  speakers: string[];
  quote: string | null;
  acceptQuotes?: string[];
}

/**
 * Questions in plain words about articles that are not in the repository: lines that tell which were answered with the
 * speakers and the words expected.
 *
 * @param files.extractions - What `onrecord extract --json` prints, one extraction a line.
 */
export async function tellAsked(files: {
  extractions: readonly string[];
  questions: string;
  today: string | undefined;
}): Promise<string> {
  const archive = await openArchive('sqlite::memory:');
  for (const file of files.extractions)
    for (const line of readFileSync(file, 'utf8').split('\n'))
      if (line !== '') await archive.add(Extraction.parse(JSON.parse(line)));
  const lines: string[] = [];
  let right = 0;
  for (const asked of JSON.parse(readFileSync(files.questions, 'utf8')) as Asked[]) {
    const found = await answer(
      {
        kind: 'ask',
        text: asked.question,
        limit: 10,
        ...(files.today !== undefined && { today: files.today }),
      },
      archive,
    );
    const isRight = isExpected(asked, found.receipts);
    right += Number(isRight);
    const speakers = [...new Set(found.receipts.map(({ speaker }) => speaker?.name ?? 'nobody named'))].join(
      ', ',
    );
    lines.push(
      `  ${isRight ? 'right' : 'MISS '} ${asked.question}`,
      `        ${found.searched.reading}${found.reply ? `: ${found.reply}` : ''}; ${speakers}`,
    );
  }
  const { articles } = await archive.stats();
  await archive.close();
  return [
    `questions of one's own: ${right} of ${lines.length / 2} right, among ${articles} articles`,
    ...lines,
  ].join('\n');
}

/** Every speaker expected is credited, and one of the quotations stands in a receipt; where none is expected there is none. */
function isExpected({ speakers, quote, acceptQuotes = [] }: Asked, receipts: readonly Receipt[]): boolean {
  if (speakers.length === 0) return receipts.length === 0;
  const credited = receipts.map(({ speaker, via }) => folded(`${speaker?.name ?? ''} ${via?.name ?? ''}`));
  const printed = receipts.map((receipt) => folded(receipt.sentence));
  const wanted = [quote, ...acceptQuotes].filter((words) => words !== null).map(folded);
  return (
    speakers.every((name) => credited.some((names) => names.includes(folded(name).replace(/^the /, '')))) &&
    wanted.some((words) => printed.some((sentence) => sentence.includes(words)))
  );
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
