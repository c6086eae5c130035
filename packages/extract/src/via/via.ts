import type { Speaker } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import { isOutlet, type ResolvedSpeakers } from '../speaker/index.ts';
import type { Document, Token } from '../text/document.ts';
import { firstTokenAt, tokensIn } from '../text/index.ts';

/** Cues that show what follows to be relayed: "reported that aides said". */
const RELAYING =
  /^(report(s|ed|ing)?|cit(e|es|ed|ing)|quot(e|es|ed|ing)|relay(s|ed|ing)?|reveal(s|ed|ing)?|detail(s|ed)?|recount(s|ed)?)$/i;

/** Those whom a poll asked: "46 percent of likely voters". */
const RESPONDENTS = /\b(?:percent|per cent|voters?|respondents?|majority|quarter|third|half)\b|%/i;

const POLL = /\b(?:poll|survey)\b/i;

/** Polls of other times, and what only a headline calls one. */
const OTHER_POLL = /^(?:poll|survey|recent|previous|earlier|last)\b/i;

/** Who said what inside what. */
export interface Relayed {
  attributions: readonly Attribution[];
  /** For each attribution the one that it is nested in, or -1 (`nestingOf`). */
  nesting: readonly number[];
  speech: ResolvedSpeakers;
}

/**
 * Who relays each statement, by speaker id: The Post, in "The Post reported that aides said". `null` where the article
 * has it at first hand. A statement is relayed when it stands in what an outlet, an organisation that reports or a
 * document is credited with, when an outlet cites its source for it, what respondents say when the article credits one
 * poll, and what an outlet is credited with beside it: "Holt said, according to the Harbor Post".
 */
export function findVia(
  document: Document,
  { attributions, nesting, speech: { speakers, resolutions, outlets } }: Relayed,
): (string | null)[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const poll = onlyPoll(speakers, resolutions);
  const relayers = relayersBySentence(document, outlets);
  const outletAt = new Map(outlets.map(({ first, speakerId }) => [first, speakerId]));
  return attributions.map((attribution, index) => {
    const relayer = relayerNamed(document, attribution, outletAt);
    if (relayer !== null) return relayer;
    const around = nesting[index] ?? -1;
    const outer = byId.get(resolutions[around]?.speakerId ?? '');
    const speaker = byId.get(resolutions[index]?.speakerId ?? '');
    if (!outer) {
      const relayer = relayerBeside(document, attribution, relayers);
      if (relayer !== null && relayer !== speaker?.id) return relayer;
      return poll && speaker?.kind === 'group' && RESPONDENTS.test(speaker.name) ? poll : null;
    }
    if (outer.id === speaker?.id) return null;
    return isRelayer(outer) || isRelaying(document, outer, attributions[around]) ? outer.id : null;
  });
}

/** The outlet whose name stands in the words for who relays an attribution. */
function relayerNamed(
  document: Document,
  { relayer = [] }: Attribution,
  outletAt: ReadonlyMap<number, string>,
): string | null {
  for (const span of relayer) {
    const { first, last } = tokensIn(document, span);
    for (let i = first; i < last; i++) {
      const outlet = outletAt.get(i);
      if (outlet !== undefined) return outlet;
    }
  }
  return null;
}

interface Relayer {
  first: number;
  speakerId: string;
}

/** Outlets to whom their sentence is credited: "according to the Harbor Post", ", the Harbor Post reported". */
function relayersBySentence(
  { tokens }: Document,
  outlets: ResolvedSpeakers['outlets'],
): Map<number, Relayer> {
  const relayers = new Map<number, Relayer>();
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  for (const { first, last, speakerId } of outlets) {
    const start = word(first - 1) === 'the' ? first - 1 : first;
    const isCredited = word(start - 1) === 'to' && word(start - 2) === 'according';
    const reports = /^report(?:ed|s)$/.test(word(last)) && word(start - 1) === ',';
    const sentence = tokens[first]?.sentence ?? -1;
    if (isCredited || reports) relayers.set(sentence, { first, speakerId });
  }
  return relayers;
}

/** Who relays what is said in a sentence, from outside of what is said. */
function relayerBeside(
  document: Document,
  { cue, content }: Attribution,
  relayers: ReadonlyMap<number, Relayer>,
): string | null {
  const [span] = cue;
  const token = span && document.tokens[firstTokenAt(document, span.start)];
  const relayer = token && relayers.get(token.sentence);
  if (!relayer) return null;
  const { start } = document.tokens[relayer.first] as Token;
  return content.some((each) => each.start <= start && start < each.end) ? null : relayer.speakerId;
}

/** The one poll that an article credits: it relays what those say whom it asked. `null` where there are none or more. */
function onlyPoll(speakers: readonly Speaker[], resolutions: ResolvedSpeakers['resolutions']): string | null {
  const credited = new Set(resolutions.map(({ speakerId }) => speakerId));
  const polls = speakers.filter(
    ({ id, kind, name }) =>
      kind === 'document' && POLL.test(name) && !OTHER_POLL.test(name) && credited.has(id),
  );
  return polls.length === 1 ? (polls[0]?.id ?? null) : null;
}

function isRelayer({ kind, name }: Speaker): boolean {
  return kind === 'document' || (kind !== 'group' && isOutlet(name));
}

function isRelaying({ text }: Document, { kind }: Speaker, attribution: Attribution | undefined): boolean {
  if (kind !== 'organization' || !attribution) return false;
  return attribution.cue.some(({ start, end }) =>
    text
      .slice(start, end)
      .split(/\s+/)
      .some((word) => RELAYING.test(word)),
  );
}
