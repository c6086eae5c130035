import type { Receipt, Speaker, Statement } from '@onrecord/schema';
import { en } from '../messages/en.ts';
import { bothDates, publishedAt } from './dates.ts';
import { plain, plainName } from './markup.ts';
import type { Block } from './page.ts';

/** Other outlets named at a statement, at most. */
const MOST_OUTLETS = 5;

/** One statement: the words, who, both dates, outlet and link; then the outlets that have it too. */
export function statementBlock({ receipts: [first, ...others] }: Statement, longest = 700): Block {
  if (!first) return { text: '' };
  return {
    text: [
      words(first, longest),
      credit(first),
      `${bothDates(first)} · ${outlet(first)}`,
      ...alsoIn(others),
    ].join('\n'),
    url: first.article.url,
  };
}

/** The words as a block quote; in quotation marks only what the article prints in them. */
export function words({ quote }: Receipt, longest: number): string {
  const text = plain(quote.text, longest);
  return quote.type === 'direct' ? `> “${text}”` : `> ${text}`;
}

/** Who, in which role, with which stance, and whether the words are the article's. */
function credit({ quote, speaker, via }: Receipt): string {
  const facts = [
    quote.stance === 'asserts' ? null : en.stance[quote.stance],
    via && en.via(plainName(via.name)),
    en.articleWords[quote.type],
  ];
  return [nameWithRole(speaker), ...facts.filter((fact) => fact !== null)].join(' · ');
}

export function nameOf(speaker: Speaker | null): string {
  return speaker === null ? en.nobody : `**${plainName(speaker.name)}**`;
}

function nameWithRole(speaker: Speaker | null): string {
  const role = speaker?.roles[0]?.text;
  return role ? `${nameOf(speaker)}, ${plainName(role)}` : nameOf(speaker);
}

export function outlet({ article }: Pick<Receipt, 'article'>): string {
  return article.publisher === null ? en.outletUnknown : plainName(article.publisher, 80);
}

function alsoIn(others: readonly Receipt[]): string[] {
  if (others.length === 0) return [];
  const outlets = others
    .slice(0, MOST_OUTLETS)
    .map((other) => `${outlet(other)}, ${publishedAt(other.article.publishedAt)}`);
  return [`-# ${en.also} ${outlets.join('; ')}`];
}
