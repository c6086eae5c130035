import type { Attribution } from '../src/attribution/attributor.ts';
import { createExtractor, type Extractor } from '../src/extract.ts';
import type { GoldArticle } from './gold.ts';

/** An extractor that is told the attributions of an article, so that what it makes of them is measured alone. */
export function goldSpansExtractor({ attributions }: GoldArticle): Extractor {
  const found = attributions
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }): Attribution => ({ source, cue, content, confidence: 1 }))
    .sort((a, b) => startOf(a) - startOf(b));
  return createExtractor({ attributor: { name: 'gold spans', attribute: () => found } });
}

const startOf = ({ content }: Attribution): number => content[0]?.start ?? 0;
