import type { FeatureSink } from '../../../linear/feature-row.ts';
import { mix } from '../../../linear/hash.ts';
import type { CueWindow } from '../cue-window.ts';
import { ROLE_GROUPS } from '../role-groups.ts';
import type { View } from '../view.ts';
import { AGENTS } from './cue-subjects.ts';
import { LINKS, PLACE, phraseAt, placeIn, type Subjects } from './subjects.ts';

/** Places in three phrases, and in two. */
const PLACES = 64;
const PAIRS = 16;
/** Phrases between the token and the cue that are counted, on which side, place and standing of its own. */
const COUNTS = 8;
const PHRASES = 2 * COUNTS * 4 * 4;

/** Whose the clause of a token is. */
const WHOSE = { cues: 1, nobodys: 2, subjects: 3, others: 4, before: 5, behind: 6 } as const;
const CLAUSES = 8 * LINKS * 8;

const LINK_PLACES = ROLE_GROUPS.ofNumber(2130, LINKS * PLACES, (sink, value) => {
  sink.add(value);
  sink.add(value >> 4);
  sink.add(value % PLACES);
});
const LINK_PHRASES = ROLE_GROUPS.ofNumber(2133, LINKS * PHRASES, (sink, value) => {
  sink.add(value);
  sink.add(value % PHRASES);
});
const AGENT = ROLE_GROUPS.ofNumber(2140, AGENTS * LINKS * PAIRS, (sink, value) => {
  sink.add(value);
  sink.add(Math.floor(value / PAIRS / LINKS) * PAIRS + (value % PAIRS));
});
const CLAUSE = ROLE_GROUPS.ofNumber(2145, CLAUSES);
const CUE_CLAUSE = ROLE_GROUPS.inScope(CLAUSES);
const CUE_PLACES = ROLE_GROUPS.inScope(PLACES);
const CUE_AGENT = ROLE_GROUPS.inScope(AGENTS * PAIRS);

/** How a token lies in the phrases that may be the cue's source, and how many phrases stand between. */
export function addSubjects(sink: FeatureSink, view: View, window: CueWindow, i: number): void {
  addPlaces(sink, view, window, i);
  addAgent(sink, view, window, i);
  addPhrase(sink, view, window, i);
  addClause(sink, view, window, i);
}

function addPlaces(sink: FeatureSink, { subjects }: View, window: CueWindow, i: number): void {
  const { subject, other, behind, link } = window.subjects;
  const places =
    (placeIn(subjects, subject, i) * 4 + placeIn(subjects, other, i)) * 4 + placeIn(subjects, behind, i);
  if (places === 0) return;
  sink.addOfNumber(LINK_PLACES, link * PLACES + places);
  if (!sink.opens(CUE_PLACES, places)) return;
  sink.template(2135);
  sink.add(mix(window.stems, places));
  sink.add(mix(window.tags, places));
  sink.add(mix(mix(window.tags, places), link));
  sink.add(mix(window.previousKey, places));
  sink.add(mix(window.nextKey, places));
  sink.close();
}

function addAgent(sink: FeatureSink, { subjects }: View, window: CueWindow, i: number): void {
  const { subject, agent, preposition, link } = window.subjects;
  const place = placeIn(subjects, agent, i);
  if (place === PLACE.outside) return;
  const pair = place * 4 + placeIn(subjects, subject, i);
  const code = preposition * PAIRS + pair;
  sink.addOfNumber(AGENT, (preposition * LINKS + link) * PAIRS + pair);
  if (!sink.opens(CUE_AGENT, code)) return;
  sink.template(2142);
  sink.add(mix(window.stems, code));
  sink.add(mix(window.tags, code));
  sink.add(mix(window.headKey, code));
  sink.close();
}

function addPhrase(
  sink: FeatureSink,
  { subjects }: View,
  { cue, subjects: { link } }: CueWindow,
  i: number,
): void {
  const phrase = phraseAt(subjects, i);
  if (phrase < 0) return;
  const place = placeIn(subjects, phrase, i);
  const atCue = subjects.before[cue.first] as number;
  const isBehind = i >= cue.last;
  const count = Math.max(0, Math.min(COUNTS - 1, isBehind ? phrase - atCue : atCue - 1 - phrase));
  const position =
    ((isBehind ? COUNTS : 0) + count) * 16 + place * 4 + (subjects.standings[phrase] as number);
  sink.addOfNumber(LINK_PHRASES, link * PHRASES + position);
}

/**
 * Whose the clause of a token is, how it is tied to its subject, whether it begins here, and on which side of the cue and
 * of its verb the token stands: a content ends where a clause of the cue's own subject begins.
 */
function addClause(sink: FeatureSink, { subjects }: View, window: CueWindow, i: number): void {
  const verb = subjects.clause[i] as number;
  if (verb < 0) return;
  const begins = i === 0 || subjects.clause[i - 1] !== verb ? 1 : 0;
  const isBehind = i >= window.cue.last ? 1 : 0;
  const isAhead = verb > i ? 1 : 0;
  const link = subjects.link[verb] as number;
  const code =
    (((whoseClause(subjects, window, verb) * LINKS + link) * 2 + begins) * 2 + isBehind) * 2 + isAhead;
  sink.addOfNumber(CLAUSE, code);
  if (!sink.opens(CUE_CLAUSE, code)) return;
  sink.template(2147);
  sink.add(mix(window.stems, code));
  sink.add(mix(window.tags, code));
  sink.close();
}

function whoseClause({ subject }: Subjects, { cue, subjects }: CueWindow, verb: number): number {
  const its = subject[verb] as number;
  if (verb >= cue.first && verb < cue.last) return WHOSE.cues;
  if (its < 0) return WHOSE.nobodys;
  if (its === subjects.subject) return WHOSE.subjects;
  if (its === subjects.other) return WHOSE.others;
  return verb < cue.first ? WHOSE.before : WHOSE.behind;
}
