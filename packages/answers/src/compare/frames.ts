import type { Span } from '@onrecord/schema';
import { senseOf } from '../ask/reading/verbs.ts';

/**
 * What stands around words in the sentence that holds them and turns what they say: a fragment of "I did not say I would
 * pay" is no promise to pay.
 */
export interface Frame {
  kind: 'denial' | 'negation' | 'question' | 'condition' | 'report' | 'irony';
  /** As printed. */
  words: string;
  /** The printed words of its clause before those that it turns; empty where there are none. */
  lead: string;
}

/** What a reader is told of a frame; the printed words go into the gap. */
const ALARMS: Readonly<Record<Frame['kind'], string>> = {
  denial: 'the speaker says that this was not said: “{}”',
  negation: 'the record says that it is not so: “{}”',
  question: 'part of a question: “{}”',
  condition: 'said only under a condition: “{}”',
  report: 'what others say, in the speaker’s words: “{}”',
  irony: 'perhaps not said in earnest: “{}”',
};

/** The alarm for words that are put in a frame. */
export function alarmOfFrame({ kind, words }: Frame): string {
  return ALARMS[kind].replace('{}', words);
}

/** Whether an alarm tells of a frame: who said the words may not have meant them. */
export function isFrameAlarm(alarm: string): boolean {
  return Object.values(ALARMS).some((form) => alarm.startsWith(form.slice(0, form.indexOf('{}'))));
}

/**
 * The frame of a stretch of a recorded text; `null` where it stands for itself.
 *
 * @param printed.sentence - The article's sentence around the text, which tells how it was said.
 */
export function frameOf(printed: { text: string; sentence?: string }, stretch: Span): Frame | null {
  const { text, sentence: around = '' } = printed;
  const sentence = sentenceAt(text, stretch);
  const lead = text.slice(sentence.start, stretch.start);
  const tail = text.slice(stretch.end, sentence.end);
  const words = text.slice(stretch.start, stretch.end);
  const told = (start: number) => shortened(text.slice(start, sentence.end).trim());
  const clause = lastClauseOf(lead, words);
  const frame = (kind: Frame['kind'], shown: string): Frame => ({ kind, words: shown, lead: clause.trim() });
  const negated = NEGATED.exec(clause.replace(AFFIRMING, (found) => ' '.repeat(found.length)));
  if (negated)
    return frame(
      DENIAL.test(clause) ? 'denial' : 'negation',
      told(sentence.start + lead.length - clause.length),
    );
  const irony = IRONY.exec(lead) ?? IRONY_BESIDE.exec(around);
  if (irony) return frame('irony', irony[0]);
  const isFragment = /\p{L}/u.test(lead) || /\p{L}/u.test(tail);
  const isQuestion = text.slice(stretch.end, sentence.end + 2).includes('?') || WHETHER.test(clause);
  if (isFragment && isQuestion && !INTERROGATIVE.test(words)) return frame('question', told(sentence.start));
  if (CONDITION.test(lead) || CONDITION.test(tail)) return frame('condition', told(sentence.start));
  if (ACCORDING.test(lead) || ACCORDING.test(tail) || isReportOfOthers(clause))
    return frame('report', told(sentence.start));
  return null;
}

/** Whether a whole sentence of a quote leaves open whether its speaker holds it: a question, a condition, others' words. */
export function isOpenSentence(sentence: string, around: string): boolean {
  return (
    /\?["'”’)\]]*$/.test(sentence) ||
    [CONDITION, ACCORDING, OTHERS_SAY, IRONY].some((pattern) => pattern.test(sentence)) ||
    IRONY_BESIDE.test(around)
  );
}

const OTHERS_SAY =
  /^\W*(?:they|people|some|others|everyone|everybody|(?:my|our|the|his|her|their)? ?(?:critics|opponents|papers|press|media)) (?:\p{L}+ly )?(?:say|claim|think|believe|tell|allege|insist)s?\b/iu;

/** Words that turn what follows them (Huddleston & Pullum, Cambridge Grammar, 2002, ch. 9), and verbs that do. */
const NEGATED =
  /\b(?:not|never|cannot|nobody|no one|nothing|none|neither|nor|no longer|hardly|without|deny|denied|denies|denying|doubts?|doubted|refus(?:e|es|ed|ing)|untrue|false|nonsense|a lie|lies)\b|\p{L}n['’]t\b|\bno (?=\p{L})/iu;

/** "There is no doubt that", "not only": no negation of what follows. */
const AFFIRMING =
  /\b(?:no (?:doubt|question|wonder|matter|secret)|not (?:only|just|merely)|nothing but|(?:can(?:not|['’]t)) but|do(?:es)? not doubt|don['’]t doubt|why (?:not|don['’]t))\b/giu;

/** "I never said", "nobody promised". */
const DENIAL =
  /(?:\b(?:did|have|has|had) not|\b(?:did|have|has|had)n['’]t|\bnever(?: once)?(?: have| did)?(?: I| we)?|\b(?:nobody|no one)(?: has| ever)*)\s+(?:\p{L}+ly )?(?:say|said|saying|promised?|claim(?:ed)?|tell|told|mean|meant|suggest(?:ed)?|write|wrote|written|state[d]?|announced?|agreed?|call(?:ed)?|threaten(?:ed)?|vow(?:ed)?|offer(?:ed)?)\b/iu;

const CONDITION =
  /(?<!\beven )(?<!\bas )\b(?:if|unless|provided(?: that)?|assuming|suppos(?:e|ing)|as long as|only when|on condition)\b/i;

const WHETHER = /\bwhether\b/i;

const INTERROGATIVE =
  /^["'“‘]?(?:who|whom|whose|what|when|where|why|how|which|do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|shall|may|must)\b/i;

const ACCORDING =
  /\b(?:according to|I(?: am|['’]m| was)? (?:hear|heard|told)|we(?: are|['’]re| were) told|rumou?rs?|allegedly|reportedly|the story goes|in the words of|their (?:line|claim|argument|slogan))\b/i;

const IRONY = /\b(?:supposedly|so-called|as if|as though|yeah,? right|imagine)\b/i;
const IRONY_BESIDE =
  /\b(?:sarcastically|ironically|mockingly|jokingly|in jest|jok(?:ed|es|ing)|quipped|deadpanned|mimick(?:ed|ing)|imitat(?:ed|ing)|mock(?:ed|ing)|parod(?:ied|ying)|tongue in cheek)\b/i;

const OWN_VERB = /^(?:I|we)(?:['’](?:m|ve|d|ll|re))?$/i;
const BETWEEN =
  /^(?:have|has|had|do|did|does|will|would|can|could|should|may|might|must|am|are|is|was|were|also|just|still|always|now|really|only|first|then|\p{L}+ly)$/iu;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|my|our|your|his|her|its|their|no|any|some|every|to|of)$/i;

/** "They say", "the minister claims": a verb of speaking of somebody else's. */
function isReportOfOthers(clause: string): boolean {
  const words = clause.match(/[\p{L}'’-]+/gu) ?? [];
  return words.some((word, index) => {
    const sense = senseOf(word);
    if (sense === null || index === 0 || sense.kind === 'report') return false;
    if (sense.kind === 'act' && sense.stance !== 'believes') return false;
    let before = index - 1;
    while (before > 0 && BETWEEN.test(words[before] ?? '')) before--;
    const subject = words[before] ?? '';
    return !OWN_VERB.test(subject) && !DETERMINER.test(words[index - 1] ?? '') && !BETWEEN.test(subject);
  });
}

const SENTENCE_END = /[.!?]["'”’)\]]*\s+|\s…\s+(?=["'“‘]?\p{Lu})/gu;

/** The sentence of a text that holds a stretch, without the mark at its end. */
function sentenceAt(text: string, stretch: Span): Span {
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const next = end.index + end[0].length;
    if (next <= stretch.start) start = next;
    else if (end.index >= stretch.end) return { start, end: end.index };
  }
  return { start, end: text.length };
}

const CLAUSE_END = /[;:—–]|,?\s+but\s|,?\s+and (?=(?:I|we|he|she|they|it|you|there)\b)/giu;

/** What stands after the last mark or conjunction behind which somebody else may act. */
function lastClauseOf(lead: string, words: string): string {
  const ends = [...`${lead}${words.slice(0, PRONOUN)}`.matchAll(CLAUSE_END)];
  const last = ends.findLast(({ index }) => index < lead.length);
  return last ? lead.slice(last.index + last[0].length) : lead;
}

/** Characters that tell the pronoun with which a clause begins. */
const PRONOUN = 8;

/** Characters of a frame that are shown. */
const LONGEST = 120;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
