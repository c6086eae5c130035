import {
  isStandIn,
  type Receipt,
  readableText,
  type Speaker,
  type Statement,
  type Variant,
} from '@onrecord/schema';
import { isCorrected } from '../corrections/corrected-names.ts';
import type { Words } from '../messages/words.ts';
import { alarmIn } from './alarms.ts';
import { bothDates, publishedAt } from './dates.ts';
import { diffLine } from './diff.ts';
import { plain, plainName } from './markup.ts';
import type { Block } from './page.ts';

/** Other outlets named at a statement, at most. */
const MOST_OUTLETS = 5;

/** Code units of a statement's words, at most: five statements fit one message. */
const LONGEST_QUOTE = 700;

/** One statement: the words, who, both dates, outlet and link; then the outlets that have it too. */
export function statementBlock(
  { receipts: [first, ...others], certainty, variants = [] }: Statement,
  words: Words,
): Block {
  if (!first) return { text: '' };
  return {
    text: [
      quotedWords(first, LONGEST_QUOTE, words),
      [credit(first, words), ...(certainty === undefined ? [] : [words.certainty[certainty]])].join(' · '),
      `${bothDates(first, words)} · ${outlet(first, words)}`,
      ...alsoIn(others, words),
      ...variants.map((variant) => variantLine(variant, words)),
    ].join('\n'),
    url: first.article.url,
  };
}

/** The same statement as others print it, compared with the words above. */
function variantLine({ diff, alarms, receipts }: Variant, words: Words): string {
  const outlets = [...new Set(receipts.map((receipt) => outlet(receipt, words)))];
  const warnings = alarms.map((alarm) => ` ⚠️ ${alarmIn(alarm, words, 120)}`).join('');
  return `-# ${words.printedOtherwise(outlets.slice(0, MOST_OUTLETS).join(', '))} ${diffLine(diff)}${warnings}`;
}

/** The words as a block quote; in quotation marks only what the article prints in them. */
export function quotedWords(receipt: Receipt, longest: number, words: Words): string {
  const text = plain(readableText(receipt), longest, words.cutHere);
  return receipt.quote.type === 'direct' && !isStandIn(receipt.quote) ? `> “${text}”` : `> ${text}`;
}

/** Who, in which role, with which stance, and whether the words are the article's. */
function credit({ quote, speaker, via }: Receipt, words: Words): string {
  const facts = [
    quote.stance === 'asserts' ? null : words.stance[quote.stance],
    via && words.via(plainName(via.name)),
    words.articleWords[quote.type],
  ];
  return [nameWithRole(speaker, words), ...facts.filter((fact) => fact !== null)].join(' · ');
}

export function nameOf(speaker: Speaker | null, words: Words): string {
  if (speaker === null) return words.nobody;
  const name = `**${plainName(speaker.name)}**`;
  return isCorrected(speaker)
    ? `${name} (${words.correction.printedAs(plainName(speaker.printedAs))})`
    : name;
}

function nameWithRole(speaker: Speaker | null, words: Words): string {
  const role = speaker?.roles[0]?.text;
  return role ? `${nameOf(speaker, words)}, ${plainName(role)}` : nameOf(speaker, words);
}

export function outlet({ article }: Pick<Receipt, 'article'>, words: Words): string {
  return article.publisher === null ? words.outletUnknown : plainName(article.publisher, 80);
}

function alsoIn(others: readonly Receipt[], words: Words): string[] {
  if (others.length === 0) return [];
  const outlets = others
    .slice(0, MOST_OUTLETS)
    .map((other) => `${outlet(other, words)}, ${publishedAt(other.article.publishedAt, words)}`);
  return [`-# ${words.also} ${outlets.join('; ')}`];
}
