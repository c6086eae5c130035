import type { Answer } from '@onrecord/schema';
import { pairFigures, pairTrials } from './claims/pairs.ts';
import { plainTrials } from './questions/plain.ts';
import { openCorpus } from './quotations/corpus.ts';
import { quotationFigures, quotationTrials } from './quotations/trials.ts';
import { receiptFigures, receiptTrials } from './receipts.ts';
import { replyTrials } from './replies/replies.ts';
import type { Part, Trial } from './trial.ts';

/** Figures in per cent, by what they are of. */
export type Figures = Record<string, number>;

export interface MeasuredSet {
  name: string;
  trials: Trial[];
  figures: Figures;
}

/** Every set of the evaluation, measured. */
export async function measure(): Promise<MeasuredSet[]> {
  const questions = plainTrials('plain-questions.txt');
  const typed = plainTrials('typed-questions.txt');
  const pairs = pairTrials();
  const archive = await openCorpus();
  const answers: Answer[] = [];
  const quotations = await quotationTrials(archive, answers);
  const receipts = await receiptTrials(archive, answers);
  await archive.close();
  const replies = await replyTrials();
  return [
    { name: 'quotations', trials: quotations, figures: quotationFigures(quotations) },
    { name: 'receipts', trials: receipts, figures: receiptFigures(receipts) },
    { name: 'plain questions', trials: questions, figures: shareRight(questions) },
    { name: 'questions as typed', trials: typed, figures: shareRight(typed) },
    { name: 'easily answered wrongly', trials: replies, figures: shareRight(replies) },
    { name: 'claim pairs', trials: pairs, figures: pairFigures(pairs) },
  ];
}

export const PARTS: readonly Part[] = ['development', 'held-out'];

/** How many of each part are right, in per cent. */
export function shareRight(trials: readonly Trial[]): Figures {
  return Object.fromEntries(
    PARTS.map((part) => {
      const own = trials.filter((trial) => trial.part === part);
      return [`right, ${part}`, percent(own.filter(({ isRight }) => isRight).length, own.length)];
    }),
  );
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}
