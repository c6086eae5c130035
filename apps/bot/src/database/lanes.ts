import type { Call } from './calls.ts';

/** Which threads a call is for: completions and settings never wait behind answers, nor answers behind additions. */
export type LaneName = 'quick' | 'asking' | 'writing';

const WRITING = new Set(['add', 'addAll', 'correctSpeaker', 'undoSpeakerEdit', 'forget', 'vacuum']);

/** What looks at all of a store, or takes it with it. */
const LONG = new Set(['forget', 'vacuum', 'check', 'backup']);

/** Small reads of what is remembered, which answers and acknowledgements wait for. */
const QUICK = new Set(['community.settings', 'feeds.list', 'hosts.get']);

export function laneOf({ target, method }: Call): LaneName {
  if (target === 'state') return QUICK.has(method) ? 'quick' : 'writing';
  if (WRITING.has(method) || LONG.has(method)) return 'writing';
  return method === 'suggest' || method === 'revision' ? 'quick' : 'asking';
}

const MINUTE = 60_000;

/**
 * Milliseconds that each kind of call has. An interaction's answer has 15 minutes; a completion 3 seconds, in which a revision
 * comes first and Discord may have to be told twice.
 */
export function deadlineOf(call: Call): number {
  const lane = laneOf(call);
  if (call.method === 'revision') return 500;
  if (lane === 'quick') return 1500;
  if (lane === 'asking') return 10_000;
  // A writer waits for another process for up to 30 seconds.
  return LONG.has(call.method) ? 10 * MINUTE : MINUTE;
}

/** What is asked once, or tells whether what is remembered still holds. */
const NOT_REMEMBERED = new Set(['extractions', 'revision']);

/** Reads whose value is remembered while nothing changes. */
export function isRemembered(call: Call): boolean {
  return call.target === 'archive' && laneOf(call) !== 'writing' && !NOT_REMEMBERED.has(call.method);
}
