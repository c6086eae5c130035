import { Readability } from '@mozilla/readability';
import type { Article } from '@onrecord/schema';
import { parseHTML } from 'linkedom';
import { declaredEncodingsOf, decodeBytes } from '../src/file/decode.ts';
import { readStream } from '../src/index.ts';

/** What a way to read pages gives of one; `null` where it refuses it. */
export type Read = (bytes: Uint8Array) => Promise<Partial<Article> | null>;

/** The ways that are compared. */
export const MECHANISMS: Record<string, Read> = {
  '@onrecord/reader': async (bytes) => {
    try {
      const [result] = await Array.fromAsync(readStream([bytes], { name: 'page.html' }));
      return result?.kind === 'article' ? result.article : null;
    } catch {
      return null;
    }
  },
  'Readability alone': async (bytes) => {
    const { text } = decodeBytes(bytes, { name: 'page', declared: declaredEncodingsOf(bytes) });
    const found = new Readability(parseHTML(text).document as unknown as Document).parse();
    return (
      found && {
        text: found.textContent ?? '',
        title: found.title ?? null,
        publishedAt: found.publishedTime ?? null,
      }
    );
  },
};
