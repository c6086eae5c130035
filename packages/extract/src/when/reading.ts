import type { When } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { stanceOf } from '../stance/index.ts';
import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { SpeakerKeys } from './speaker-key.ts';
import { isInTurn } from './turn.ts';
import { type Contents, type Window, windowOf } from './window.ts';

/** An attribution as it is read for its date. */
export interface Reading {
  /** Index into the attributions. */
  index: number;
  attribution: Attribution;
  window: Window;
  paragraph: number;
  sentence: number;
  /** Key of who speaks, `null` where nobody is known. */
  speaker: string | null;
  /** As printed; `''` where there is none. */
  source: string;
  cue: string;
  /** The sentence without what is said in it. */
  outside: string;
  /** The verb with its auxiliaries: from the source to the end of the cue. */
  verb: string;
  isPast: boolean;
  /** What somebody thinks has no one time. */
  isBelief: boolean;
  /** In a clause of time: "three days after the council condemned it"; or beside a time that does not date it. */
  isElsewhen: boolean;
  /** Somebody else says it, in a transcript. */
  isInTurn: boolean;
  /** The content opens in quotation marks. */
  isDirect: boolean;
  when: When | null;
}

/** The past of a verb, or a participle that goes on with one. */
const PAST =
  /\b(?:\w+ed|said|told|wrote|spoke|made|gave|held|put|went|began|took|sent|sought|saw|thought|found|read|brought|drew|laid|swore|shot|cast|stood|ran|hit|led|met|felt|was|were|did|\w+ing)\b/i;

/** "is warning" tells what somebody does these days. */
const PROGRESSIVE = /^(?:is|are|am|['’]s|['’]re)\b/i;

const TIME_CLAUSE = /\b(?:after|before|since|until|when)\W*$/i;

/** Reads the attributions in the order of their cues; those with neither cue nor source are left out. */
export function readAttributions(
  document: Document,
  attributions: readonly Attribution[],
  contents: Contents,
): { readings: Reading[]; keys: SpeakerKeys } {
  const keys = new SpeakerKeys();
  const order = attributions.map((attribution, index) => ({ attribution, index, at: startOf(attribution) }));
  order.sort((a, b) => a.at - b.at);
  const readings = order.flatMap(({ attribution, index }) => {
    const window = windowOf(document, attribution, contents);
    const token = window && document.tokens[firstTokenAt(document, window.cue.start)];
    if (window === null || token == null) return [];
    const { cue, source } = window;
    const printed = attribution.cue.length > 0 ? document.text.slice(cue.start, cue.end) : '';
    const first = Math.min(cue.start, source?.start ?? cue.start);
    const reading: Reading = {
      index,
      attribution,
      window,
      paragraph: token.paragraph,
      sentence: token.sentence,
      speaker: keys.keyOf(document, attribution),
      source: source === null ? '' : document.text.slice(source.start, source.end),
      cue: printed,
      outside: window.text.trim().replace(/\s\s+/g, ' '),
      verb: verbOf(window),
      isPast: (PAST.test(printed) && !PROGRESSIVE.test(printed)) || /^according/i.test(printed),
      isBelief: stanceOf(document, attribution) === 'believes',
      isElsewhen: TIME_CLAUSE.test(window.text.slice(0, first - window.start)),
      isInTurn: isInTurn(document, cue.start),
      isDirect: opensQuoted(document, attribution),
      when: null,
    };
    return [reading];
  });
  return { readings, keys };
}

/** From the source to the end of the cue, without what is said in between by another cue. */
function verbOf({ text, start, cue, source }: Window): string {
  const from = source !== null && source.end <= cue.start ? source.end : cue.start;
  return text.slice(Math.max(0, from - start), cue.end - start);
}

function startOf({ cue, source, content }: Attribution): number {
  return (cue[0] ?? source[0] ?? content[0])?.start ?? 0;
}

function opensQuoted(document: Document, { content }: Attribution): boolean {
  const first = content[0];
  if (first === undefined) return false;
  // A mark at the edge may have been taken into the content: the word after it tells.
  const token = document.tokens[firstTokenAt(document, first.start + 1)];
  return token !== undefined && token.quotation >= 0;
}
