import type { Archive } from '@onrecord/archive';
import { type Answer, Question, type Verdict, type WhoSaidAnswer } from '@onrecord/schema';
import { answer } from '../../src/answer.ts';
import { type Figures, PARTS, percent, shareRight } from '../measure.ts';
import type { Part, Trial } from '../trial.ts';
import { reports, rowsOf, type Said, statements } from './corpus.ts';
import { randomFrom } from './random.ts';
import * as rules from './rules.ts';

/** A quotation, with the verdict that is right by construction. */
interface Case {
  kind: string;
  text: string;
  verdict: Verdict;
  alleged?: string;
  /** Who said it, where somebody did. */
  speaker: string | null;
  alarm?: string | undefined;
}

const SEED = 20_261_126;

const RULES: readonly (readonly [kind: string, rule: rules.Alteration, verdict: Verdict])[] = [
  ['presented otherwise', rules.presented, 'verbatim'],
  ['pasted', rules.pasted, 'verbatim'],
  ['mistyped', rules.mistyped, 'altered'],
  ['part', rules.part, 'verbatim'],
  ['word dropped', rules.wordDropped, 'altered'],
  ['"not" dropped', rules.notDropped, 'altered'],
  ['"not" added', rules.notAdded, 'altered'],
  ['number changed', rules.numberChanged, 'altered'],
  ['name changed', rules.nameChanged, 'altered'],
  ['tense changed', rules.tenseChanged, 'altered'],
  ['synonym', rules.synonym, 'altered'],
  ['cut', rules.cutByEllipsis, 'cut'],
  ['brackets', rules.cutByBrackets, 'cut'],
  ['joined', rules.sentencesJoined, 'cut'],
];

/** Every quotation asked of the archive. Development and held-out cases are of different statements. */
export async function quotationTrials(archive: Archive, answers: Answer[]): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const [index, one] of casesOf().entries()) {
    const question = Question.parse({
      kind: 'who-said',
      text: one.text,
      ...(one.alleged && { speaker: one.alleged }),
    });
    const found = (await answer(question, archive)) as WhoSaidAnswer;
    answers.push(found);
    trials.push(trialOf(one, found, index));
  }
  return trials;
}

function trialOf(
  { kind, text, verdict, alleged, speaker, alarm, ...rest }: Case,
  found: WhoSaidAnswer,
  index: number,
): Trial {
  const isAlarmed = alarm === undefined || found.alarms.some((raised) => raised.includes(alarm));
  const part = (rest as { part?: Part }).part ?? (index % 2 === 0 ? 'development' : 'held-out');
  return {
    part,
    kind,
    asked: alleged === undefined ? text : `${alleged}: ${text}`,
    expected: `${verdict} ${speaker}${alarm === undefined ? '' : ` ${alarm}…`}`,
    got: `${found.verdict} ${found.speaker?.name ?? null} ${found.alarms.join('; ')}`,
    isRight: found.verdict === verdict && (found.speaker?.name ?? null) === speaker && isAlarmed,
  };
}

function casesOf(): (Case & { part: Part })[] {
  const random = randomFrom(SEED);
  const all = statements();
  const cases: (Case & { part: Part })[] = [];
  const partOf = (index: number): Part => (index % 2 === 0 ? 'development' : 'held-out');
  for (const [index, said] of all.entries()) {
    const part = partOf(index);
    for (const [kind, rule, verdict] of RULES) {
      const made = rule(said.text, random, said.speaker);
      if (!made) continue;
      const isAlleged = random() < 0.5;
      cases.push({
        part,
        kind,
        text: made.text,
        verdict,
        speaker: said.speaker,
        alarm: made.alarm,
        ...(isAlleged && { alleged: said.speaker }),
      });
    }
    const other = all[(index + 7) % all.length] as Said;
    cases.push({
      part,
      kind: 'other speaker',
      text: said.text,
      verdict: 'other-speaker',
      speaker: said.speaker,
      alleged: other.speaker,
    });
    const next = all
      .slice(index + 1)
      .find(({ speaker, article }) => speaker === said.speaker && article === said.article);
    if (next)
      cases.push({
        part,
        kind: 'joined',
        text: `${lastSentence(said.text)} ${firstSentence(next.text)}`,
        verdict: 'cut',
        speaker: said.speaker,
      });
  }
  for (const [index, [beginning = '', text = '']] of rowsOf('paraphrases.txt').entries()) {
    const said = all.find((one) => one.text.startsWith(beginning)) as Said;
    cases.push({
      part: partOf(index),
      kind: 'paraphrased',
      text,
      verdict: 'paraphrased',
      speaker: said.speaker,
    });
  }
  for (const [index, { speaker, stance, text }] of reports().entries()) {
    const isDenied = stance === 'denies';
    cases.push({
      part: partOf(index),
      kind: isDenied ? 'denied' : 'reported',
      text,
      verdict: isDenied ? 'denied' : 'paraphrased',
      speaker,
      ...(isDenied && { alleged: speaker }),
    });
  }
  for (const [index, [speaker = '', text = '']] of rowsOf('invented.txt').entries()) {
    cases.push({ part: partOf(index), kind: 'invented', text, verdict: 'no-record', speaker: null });
    if (speaker !== 'nobody')
      cases.push({
        part: partOf(index),
        kind: 'invented',
        text,
        verdict: 'no-record',
        speaker: null,
        alleged: speaker,
      });
  }
  return cases;
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?]) /)[0] ?? text;
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?]) /).at(-1) ?? text;
}

/** Verdicts right, and how many of the invented quotations were taken for somebody's words. */
export function quotationFigures(trials: readonly Trial[]): Figures {
  const invented = trials.filter(({ kind }) => kind === 'invented');
  return {
    ...shareRight(trials),
    ...Object.fromEntries(
      PARTS.map((part) => {
        const own = invented.filter((trial) => trial.part === part);
        return [
          `invented left alone, ${part}`,
          percent(own.filter(({ got }) => !/^(?:verbatim|altered|cut)/.test(got)).length, own.length),
        ];
      }),
    ),
  };
}
