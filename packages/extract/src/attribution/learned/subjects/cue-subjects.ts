import { hashText } from '../../../linear/hash.ts';
import type { TokenRange } from '../../../text/document.ts';
import { ADP, AUX, VERB } from '../part-of-speech.ts';
import type { View } from '../view.ts';
import { KIND, type Word } from '../word.ts';
import { LINK } from './subjects.ts';

/** The phrases that may be a cue's source, each -1 where there is none. */
export interface CueSubjects {
  /** The subject of the cue's first verb, what is next in question, and by what the first is tied: `LINK`. */
  subject: number;
  other: number;
  link: number;
  /** The phrase right behind the cue. */
  behind: number;
  /** "denounced last week by the union": the phrase behind a preposition, and which: `AGENT`. */
  agent: number;
  preposition: number;
}

/** Prepositions of agents; 0 where there is none. */
export const AGENTS = 6;
const AGENT = { by: 1, from: 2, among: 3, of: 4, another: 5 } as const;

/** Farthest that the phrase behind a cue may begin from it, and a preposition. */
const FARTHEST_PHRASE = 2;
const FARTHEST_PREPOSITION = 8;

/** How far back of a cue that is no verb the verb of its clause is looked for. */
const FARTHEST_VERB = 12;

const BY = hashText('by');
const FROM = hashText('from');
const AMONG = hashText('among');
const OF = hashText('of');

export function subjectsOfCue(view: View, cue: TokenRange): CueSubjects {
  const { tags, subjects } = view;
  let verb = cue.first;
  while (verb < cue.last && tags[verb] !== VERB && tags[verb] !== AUX) verb++;
  const before = verb < cue.last ? subjectsOfVerb(view, verb) : subjectsOfNoun(view, cue);
  const next = cue.last < view.length ? (subjects.before[cue.last] as number) : subjects.firsts.length;
  const isNear = (subjects.firsts[next] ?? view.length) < cue.last + FARTHEST_PHRASE;
  return { ...before, behind: isNear ? next : -1, ...agentOf(view, cue) };
}

type Proposal = Pick<CueSubjects, 'subject' | 'other' | 'link'>;

function subjectsOfVerb({ subjects: { subject, other, link } }: View, verb: number): Proposal {
  return { subject: subject[verb] as number, other: other[verb] as number, link: link[verb] as number };
}

/** "Brandt's claim that": the phrase that holds or precedes the noun; next comes the subject of its clause. */
function subjectsOfNoun({ sentenceFirst, subjects }: View, cue: TokenRange): Proposal {
  const { subject, link, before } = subjects;
  const start = Math.max(sentenceFirst[cue.first] as number, cue.first - FARTHEST_VERB);
  let verb = cue.first - 1;
  while (verb >= start && link[verb] === LINK.none) verb--;
  return {
    subject: (before[cue.first] as number) - 1,
    other: verb >= start ? (subject[verb] as number) : -1,
    link: LINK.none,
  };
}

/** The first phrase behind a preposition, but for one behind "by". */
function agentOf(view: View, cue: TokenRange): Pick<CueSubjects, 'agent' | 'preposition'> {
  const { words, tags, subjects, sentenceLast } = view;
  const { before, firsts } = subjects;
  const end = Math.min(cue.last + FARTHEST_PREPOSITION, (sentenceLast[cue.last - 1] as number) - 1);
  let agent = -1;
  let preposition = 0;
  for (let i = cue.last - 1; i < end; i++) {
    const { kind, hash } = words[i] as Word;
    const tag = tags[i];
    const isEnd = tag === VERB || tag === AUX || kind === KIND.stop || kind === KIND.comma;
    if (isEnd && i >= cue.last) break;
    if (tag !== ADP && hash !== BY) continue;
    const phrase = before[i + 1] as number;
    if (firsts[phrase] !== i + 1) continue;
    if (hash === BY) return { agent: phrase, preposition: AGENT.by };
    if (agent >= 0) continue;
    agent = phrase;
    preposition =
      hash === FROM ? AGENT.from : hash === AMONG ? AGENT.among : hash === OF ? AGENT.of : AGENT.another;
  }
  return { agent, preposition };
}
