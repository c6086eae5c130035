import type { Archive } from '@onrecord/archive';
import { type Answer, type Receipt, textOf } from '@onrecord/schema';
import { type Figures, percent } from './measure.ts';

/** Of all receipts of these answers, how many stand in their article as they are, in per cent: all must. */
export async function receiptFigure(archive: Archive, answers: readonly Answer[]): Promise<Figures> {
  const receipts = answers.flatMap((answer) => answer.receipts);
  const standing: boolean[] = [];
  for (const receipt of receipts) standing.push(await stands(archive, receipt));
  return { 'receipts verbatim at their offsets': percent(standing.filter(Boolean).length, receipts.length) };
}

async function stands(archive: Archive, { quote, article, sentence }: Receipt): Promise<boolean> {
  const text = (await archive.getArticle(article.id))?.text ?? '';
  return textOf(text, quote.content) === quote.text && text.includes(sentence);
}
