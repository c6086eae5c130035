import type { ClaimAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { bothDates } from '../dates.ts';
import { plain } from '../markup.ts';
import type { Block } from '../page.ts';
import { heading, noRecord } from '../searched.ts';
import { nameOf, outlet, quotedWords } from '../statement.ts';

type Claim = ClaimAnswer['claims'][number];

/** Each claim, and each speaker's stance on it in time order. */
export function claimBlocks({ claims, searched }: ClaimAnswer, words: Words): Block[] {
  if (claims.length === 0) return [noRecord(searched, words)];
  return [
    heading(words.claims(claims.length), searched),
    ...claims.flatMap((claim) => blocksOf(claim, words)),
  ];
}

function blocksOf({ text, positions }: Claim, words: Words): Block[] {
  return [
    { text: `### ${plain(text, 400, words.cutHere)}` },
    ...positions.flatMap(({ speaker, stance, receipts: [first] }) =>
      first
        ? [
            {
              text: `${nameOf(speaker, words)} ${words.stance[stance]} · ${bothDates(first, words)} · ${outlet(first, words)}\n${quotedWords(first, 400, words)}`,
              url: first.article.url,
            },
          ]
        : [],
    ),
  ];
}
