import type { Archive } from '@onrecord/archive';
import { type Answer, Question, type Receipt, textOf } from '@onrecord/schema';
import { answer } from '../src/answer.ts';
import { percent } from './measure.ts';
import { statements } from './quotations/corpus.ts';
import type { Part, Trial } from './trial.ts';

/**
 * Every kind of answer asked of the archive, besides those given already; a trial for each kind of answer and part, right
 * where all of its receipts stand verbatim in their articles, at their offsets.
 */
export async function receiptTrials(archive: Archive, given: readonly Answer[]): Promise<Trial[]> {
  const answers = [...given];
  for (const asked of questionsOf()) answers.push(await answer(Question.parse(asked), archive));
  const trials: Trial[] = [];
  for (const found of answers) {
    const kind = kindOf(found);
    const standing: boolean[] = [];
    for (const receipt of found.receipts) standing.push(await stands(archive, receipt));
    const part: Part = trials.length % 2 === 0 ? 'development' : 'held-out';
    trials.push({
      part,
      kind,
      asked: JSON.stringify(found.question),
      expected: 'every receipt verbatim at its offsets',
      got: `${standing.filter(Boolean).length} of ${standing.length}`,
      isRight: standing.every(Boolean),
    });
  }
  return trials;
}

/** How many of the answers with a receipt are right, in per cent: all must be. */
export function receiptFigures(trials: readonly Trial[]): Record<string, number> {
  return {
    'receipts verbatim at their offsets': percent(
      trials.filter(({ isRight }) => isRight).length,
      trials.length,
    ),
  };
}

function kindOf(found: Answer): string {
  if (found.kind === 'who-said') return `who said: ${found.verdict}`;
  return found.kind === 'ask' ? `ask: ${found.read?.kind ?? 'nothing'}` : found.kind;
}

/** Questions of each other kind about everybody and everything that the articles of the evaluation hold. */
function questionsOf(): object[] {
  const said = statements();
  const speakers = [...new Set(said.map(({ speaker }) => speaker))];
  const topics = said.map(({ text }) => (text.match(/\p{L}{6,}/gu) ?? ['']).at(-1) ?? '').filter(Boolean);
  return [
    ...speakers.flatMap((speaker) => [
      { kind: 'said', speaker },
      { kind: 'said', speaker, by: '2026-03-20' },
      { kind: 'timeline', speaker },
      { kind: 'speaker', name: speaker },
      { kind: 'ask', text: `What did ${speaker} say before April 2026?`, today: '2026-06-01' },
      { kind: 'ask', text: `Who is ${speaker}?` },
    ]),
    ...topics.flatMap((about) => [
      { kind: 'said', about },
      { kind: 'claim', about },
      { kind: 'timeline', about },
      { kind: 'ask', text: `Who denied the ${about}?` },
      { kind: 'ask', text: `Has anyone said anything about the ${about}?` },
    ]),
    ...said.map(({ article }) => ({ kind: 'article', article: `What was said, part ${article + 1}` })),
  ];
}

async function stands(
  archive: Archive,
  { quote, article, sentence, before, after }: Receipt,
): Promise<boolean> {
  const text = (await archive.getArticle(article.id))?.text ?? '';
  const context = [before, sentence, after].filter((part) => part !== null);
  return textOf(text, quote.content) === quote.text && context.every((part) => text.includes(part));
}
