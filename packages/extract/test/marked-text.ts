import type { Span } from '@onrecord/schema';
import type { Attribution } from '../src/attribution/attributor.ts';
import { type Document, readDocument } from '../src/text/index.ts';

/** A role's letter to the field of an attribution. */
const ROLES = { s: 'source', c: 'cue', q: 'content' } as const;

/**
 * A document with the attributions that markers in the text show, so that nobody counts offsets: `{s|Rutte}` is a
 * source, `{c|said}` a cue, `{q|…}` a content, `{q2|…}` a content of the second attribution. They do not nest.
 */
export function readMarked(marked: string): { document: Document; attributions: Attribution[] } {
  const attributions: Attribution[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([scq])(\d?)\|([^{}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, role = '', number = '', words = ''] = match;
    const index = Number(number || '1') - 1;
    while (attributions.length <= index)
      attributions.push({ source: [], cue: [], content: [], confidence: 1 });
    const span: Span = { start: text.length, end: text.length + words.length };
    attributions[index]?.[ROLES[role as keyof typeof ROLES]].push(span);
    text += words;
    at = match.index + whole.length;
  }
  return { document: readDocument(text + marked.slice(at)), attributions };
}
