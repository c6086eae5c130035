import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { readCue } from './cue.ts';
import { STANCE_OF } from './lexicon.ts';

/** The base form of the word that decides in an attribution's cue: `say` for "has also said"; the cue as printed where it has no words. */
export function lemmaOf(document: Document, attribution: Attribution): string {
  const cue = readCue(document, attribution);
  const decisive = cue?.forms.find((form) => STANCE_OF.has(form)) ?? cue?.forms[0] ?? cue?.words[cue.head];
  return decisive || attribution.cue.map((span) => document.text.slice(span.start, span.end)).join(' ');
}
