import type { ClaimAnswer } from '@onrecord/schema';
import { en } from '../../messages/en.ts';
import { bothDates } from '../dates.ts';
import { plain } from '../markup.ts';
import type { Block } from '../page.ts';
import { heading, noRecord } from '../searched.ts';
import { nameOf, outlet, words } from '../statement.ts';

type Claim = ClaimAnswer['claims'][number];

/** Each claim, and each speaker's stance on it in time order. */
export function claimBlocks({ claims, searched }: ClaimAnswer): Block[] {
  if (claims.length === 0) return [noRecord(searched)];
  return [heading(en.claims(claims.length), searched), ...claims.flatMap(blocksOf)];
}

function blocksOf({ text, positions }: Claim): Block[] {
  return [
    { text: `### ${plain(text, 400)}` },
    ...positions.flatMap(({ speaker, stance, receipts: [first] }) =>
      first
        ? [
            {
              text: `${nameOf(speaker)} ${en.stance[stance]} · ${bothDates(first)} · ${outlet(first)}\n${words(first, 400)}`,
              url: first.article.url,
            },
          ]
        : [],
    ),
  ];
}
