import type { TokenRange } from '../../text/document.ts';
import { ROLE } from './token-chain.ts';
import type { View } from './view.ts';

/** A run of tokens to which the first model gives one role. */
export interface Segment extends TokenRange {
  role: number;
}

/** What the first model believes of each token: probabilities from 0 to 1. */
export interface Evidence {
  source: Float32Array;
  cue: Float32Array;
  content: Float32Array;
  beginSource: Float32Array;
  beginCue: Float32Array;
  beginContent: Float32Array;
  /** The likeliest role, `none` where nothing reaches `LEAST_ROLE`. */
  role: Uint8Array;
  /** Index into `segments`, or -1. */
  segment: Int32Array;
  segments: Segment[];
}

/** A role is taken from this probability on: low, since the second model decides. */
const LEAST_ROLE = 0.3;

export function emptyEvidence(length: number): Evidence {
  const floats = (): Float32Array => new Float32Array(length);
  return {
    source: floats(),
    cue: floats(),
    content: floats(),
    beginSource: floats(),
    beginCue: floats(),
    beginContent: floats(),
    role: new Uint8Array(length),
    segment: new Int32Array(length).fill(-1),
    segments: [],
  };
}

/** Fills in roles and segments once the probabilities are there. */
export function findSegments(view: View, evidence: Evidence): void {
  const { source, cue, content, role, segment, segments } = evidence;
  const begins = [evidence.beginSource, evidence.beginCue, evidence.beginContent];
  const alls = [source, cue, content];
  for (let i = 0; i < view.length; i++) {
    const s = source[i] as number;
    const c = cue[i] as number;
    const t = content[i] as number;
    const most = Math.max(s, c, t);
    if (most < LEAST_ROLE) continue;
    const found = most === s ? ROLE.source : most === c ? ROLE.cue : ROLE.content;
    role[i] = found;
    const begin = (begins[found - 1] as Float32Array)[i] as number;
    const goesOn =
      i > (view.paragraphFirst[i] as number) &&
      role[i - 1] === found &&
      begin * 2 <= ((alls[found - 1] as Float32Array)[i] as number);
    if (goesOn) (segments.at(-1) as Segment).last = i + 1;
    else segments.push({ first: i, last: i + 1, role: found });
    segment[i] = segments.length - 1;
  }
}

/** A run of tokens that may be a cue. */
export interface CueCandidate extends TokenRange {
  /** The highest probability among its tokens. */
  probability: number;
}

/** Below this probability no cue is looked for; the last stage sorts out most of what comes in. */
const LEAST_CUE = 0.3;

/** The candidates for a cue, in the order of the text. None overlaps another. */
export function findCueCandidates(view: View, { cue, beginCue }: Evidence): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  for (let i = 0; i < view.length; i++) {
    let probability = cue[i] as number;
    if (probability < LEAST_CUE) continue;
    let end = i + 1;
    for (; end < (view.paragraphLast[i] as number); end++) {
      const next = cue[end] as number;
      if (next < LEAST_CUE || (beginCue[end] as number) * 2 > next) break;
      probability = Math.max(probability, next);
    }
    let first = i;
    let last = end;
    while ((cue[first] as number) < probability / 2) first++;
    while ((cue[last - 1] as number) < probability / 2) last--;
    candidates.push({ first, last, probability });
    i = end - 1;
  }
  return candidates;
}
