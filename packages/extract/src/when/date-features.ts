import type { Anchor } from './anchors.ts';
import { NEVER } from './attach.ts';
import type { DateFeature } from './date-weights.ts';
import { isGathering, namesDocument } from './families.ts';
import type { Reading } from './reading.ts';

/** What speaks for and against a date, each a number that a weight is multiplied with; what is left out is 0. */
export class Features {
  readonly names: DateFeature[] = [];
  /** As many as names. */
  readonly values: number[] = [];

  add(name: DateFeature, value: number): void {
    this.names.push(name);
    this.values.push(value);
  }

  set(name: DateFeature, isSo: boolean): void {
    if (isSo) this.add(name, 1);
  }

  /** By their names, as weights are fitted on. */
  toRecord(): Record<string, number> {
    return Object.fromEntries(this.names.map((name, index) => [name, this.values[index] as number]));
  }
}

/** A reading and the date that it got. */
export interface Decided {
  reading: Reading;
  anchor: Anchor | null;
  edtf: string | null;
}

/** What is known of a reading when its date is chosen. */
export interface Situation {
  reading: Reading;
  /** The reading before it, and the last one of the same speaker that has a date; else its last one. */
  previous: Decided | null;
  own: Decided | null;
  /** How many readings of the same speaker in a row, up to the last one, got no date. */
  ownUndated: number;
  next: Reading | null;
}

/** An anchor as it stands to a reading. */
export interface Placed {
  anchor: Anchor;
  /** How it dates a reading of its own sentence (`rankOf`). */
  rank: number;
  /** Who says something in its sentence that it dates, or may. */
  speaks: ReadonlySet<number>;
  /** Who says something in its sentence that it does not date. */
  passes: ReadonlySet<number>;
  /** Free anchors of other dates since its date was last told or said, three at most. */
  between: number;
  /** The paragraph opens with another day, and this date was told before it. */
  isSuperseded: boolean;
  /** Where its date was last told, or last given to a reading: sentence and paragraph. */
  lastUse: { sentence: number; paragraph: number };
  /** No other day is told in the article. */
  isOnlyDay: boolean;
  /** The day that the article tells most. */
  isMainDay: boolean;
  /** The reading's own sentence tells another time of what happened. */
  isElsewhen: boolean;
  /** Readings before this one that have its date, one after the other, four at most. */
  run: number;
}

/** A date coarser than this many days dates only what is told in one go. */
export const ONE_EVENT_DAYS = 3;

/** How an anchor speaks for being the date of a reading. */
export function anchorFeatures(situation: Situation, placed: Placed): Features {
  const { reading, previous, own } = situation;
  const { anchor } = placed;
  const features = new Features();
  const distance = reading.sentence - anchor.sentence;
  if (distance === 0) sameSentence(situation, placed, features);
  else elsewhere(situation, placed, features);

  const isFine = anchor.days < ONE_EVENT_DAYS;
  features.set('days', anchor.days > 0);
  features.set('mainDay', placed.isMainDay && reading.isPast && reading.voices.length > 0);
  features.set('month', !isFine && anchor.days < 40 && !anchor.isPoll);
  features.set('year', anchor.days >= 40);
  features.set('future', anchor.isFuture && distance !== 0);
  features.set('earlier', anchor.isEarlier && (distance !== 0 || placed.rank === NEVER));

  const { edtf } = anchor.expression;
  const wasPrevious = previous?.edtf === edtf;
  const wasOwn = own?.edtf === edtf;
  if (previous && wasPrevious) {
    features.set('previousInSentence', previous.reading.sentence === reading.sentence);
    features.set('previousInParagraph', previous.reading.paragraph === reading.paragraph);
    features.set('previousNear', previous.reading.paragraph !== reading.paragraph);
    features.set('previousSameSpeaker', shares(previous.reading.voices, reading.voices));
    features.set('answer', reading.isReply || previous.reading.isQuestion);
  }
  if (own && wasOwn) {
    const gap = reading.paragraph - own.reading.paragraph;
    features.set('ownDate', true);
    features.set('ownDateFar', gap > 4);
    features.set('ownDateCoarse', !isFine && gap > 0);
    features.set('ownDateDirect', reading.isDirect);
    features.set('ownDateThen', reading.isThen);
  }
  return features;
}

/** Told as something that happened: neither a habit nor what somebody thinks these days. */
function tellsEvent({ isPast, isHabit, isBelief }: Reading): boolean {
  return isPast && !isHabit && !isBelief;
}

/** How long before publication a day may lie, in days, and what it is called then: news is mostly of the last two. */
const AGES = [
  { most: 0, carry: 'carryToday', told: 'toldToday' },
  { most: 1, carry: 'carryYesterday', told: 'toldYesterday' },
  { most: 3, carry: 'carryDaysAgo', told: 'toldDaysAgo' },
  { most: 7, carry: 'carryWeekAgo', told: 'toldWeekAgo' },
  { most: 31, carry: 'carryMonthAgo', told: 'toldMonthAgo' },
  { most: Number.POSITIVE_INFINITY, carry: 'carryLongAgo', told: 'toldLongAgo' },
] as const;

/** How long ago the day was: what is told as an event is told of the day of the story. */
function age(reading: Reading, { age, days }: Anchor, features: Features): void {
  const isTold = tellsEvent(reading);
  if (days >= ONE_EVENT_DAYS) features.set('toldPeriod', isTold);
  if (age === null || days >= ONE_EVENT_DAYS) return;
  const of = AGES.find(({ most }) => age <= most);
  if (of === undefined) return;
  features.set(of.carry, true);
  features.set(of.told, isTold);
}

function sameSentence({ reading, next }: Situation, { anchor, rank }: Placed, features: Features): void {
  const { expression } = anchor;
  const isOfNext =
    rank !== NEVER &&
    next !== null &&
    next.window.cue.start > reading.window.cue.end &&
    next.window.cue.start < expression.start &&
    !shares(next.voices, reading.voices);
  features.set('besideTold', tellsEvent(reading));
  features.set('inCue', rank === 0);
  features.set('behindCue', rank === 1);
  features.set('beforeCue', rank === 2);
  features.set('atHead', rank === 3);
  features.set('inSource', rank === 4);
  features.set('ofNext', isOfNext);
  features.set('ahead', reading.isAhead || anchor.isAhead);
  features.set('besideFree', rank === NEVER && anchor.isFree);
  features.set('besideBound', rank === NEVER && !anchor.isFree);
}

function elsewhere(situation: Situation, placed: Placed, features: Features): void {
  const { reading } = situation;
  const { anchor, speaks, passes, between, lastUse } = placed;
  const paragraphs = reading.paragraph - lastUse.paragraph;
  const isBefore = reading.sentence > anchor.sentence;
  const isSpeaker = reading.voices.some((voice) => speaks.has(voice));
  const isPassed = !isSpeaker && reading.voices.some((voice) => passes.has(voice));
  const isNamed = !isPassed && shares(anchor.voices, reading.voices);
  features.set(isBefore ? 'before' : 'after', true);
  if (isBefore) {
    const isOwn = isSpeaker || isNamed;
    const sentences = Math.min(8, reading.sentence - lastUse.sentence) / 4;
    features.add(isOwn ? 'sentencesOwn' : 'sentences', sentences);
    features.set('sameParagraph', paragraphs === 0);
    features.set('paragraphBefore', paragraphs === 1);
    features.add(isOwn ? 'paragraphsOwn' : 'paragraphs', Math.min(12, paragraphs) / 4);
    if (between > 0) features.add('between', between);
    features.set('superseded', placed.isSuperseded);
    if (placed.run > 0) features.add('run', placed.run / 2);
    features.set('paragraphTopic', paragraphs === 0 && anchor.opensParagraph && speaks.size === 0);
    features.set('gathering', isGathering(anchor.families));
    features.set('gatheringOthers', isGathering(anchor.families) && !isSpeaker && !isNamed);
    features.set('introduced', reading.isIntroduced && situation.own === null);
  } else {
    features.add('paragraphsAfter', Math.min(8, anchor.paragraph - reading.paragraph) / 4);
    features.set('leadBefore', reading.paragraph < LEAD_PARAGRAPHS);
    features.set('headline', reading.paragraph === 0);
    features.set('leadBeforeSpeaker', reading.paragraph < LEAD_PARAGRAPHS && (isSpeaker || isNamed));
  }
  age(reading, anchor, features);
  const isPoll = anchor.isPoll && reading.isPolled;
  features.set('carryBelief', reading.isBelief && !isPoll);
  features.set('carryHabit', reading.isHabit && !isPoll);
  features.set('carryTurningAway', reading.isTurningAway);
  features.set('carryTimeClause', reading.isTimeClause);
  features.set('carryProgressive', reading.isProgressive);
  features.set('carryThen', reading.isThen && anchor.days < ONE_EVENT_DAYS);
  features.set('carryPresent', !reading.isPast && !isPoll);
  features.set('free', anchor.isFree);
  features.set('speaks', isSpeaker);
  features.set('passed', isPassed);
  features.set('named', !isSpeaker && isNamed);
  features.set('subject', !isSpeaker && isNamed && reading.voices.includes(anchor.voices[0] ?? -1));
  features.set('others', !isSpeaker && !isNamed && (speaks.size > 0 || anchor.voices.length > 0));
  const isElsewhere = speaks.size > 0 && !isSpeaker && !isNamed;
  features.set(
    'othersSpoke',
    isElsewhere && !isGathering(anchor.families) && !sharesAny(reading.takenUp, anchor.families),
  );
  features.set('mute', !anchor.isSpoken && !anchor.isNow && anchor.families.size === 0 && speaks.size === 0);
  features.set('occasion', anchor.families.size > 0);
  features.set('takenUp', sharesAny(reading.takenUp, anchor.families));
  features.set('sameOccasion', sharesAny(reading.families, anchor.families));
  features.set(
    'documentSpeaks',
    sharesAny(reading.takenUp, anchor.families) && namesDocument(reading.source),
  );
  features.set('poll', isPoll);
  features.set('live', anchor.isNow && anchor.paragraph < LEAD_PARAGRAPHS);
  features.set('transcript', reading.isTranscript);
  features.set('onlyDay', placed.isOnlyDay);
  const isScene = speaks.size === 0 && (isNamed || isGathering(anchor.families));
  features.set('onlyScene', placed.isOnlyDay && isScene && tellsEvent(reading));
  features.set('elsewhen', placed.isElsewhen);
  features.set('aside', anchor.isAside && anchor.days >= ONE_EVENT_DAYS);
}

/** Headline and first paragraphs: told before the article says when. */
export const LEAD_PARAGRAPHS = 3;

/** Readings without a date after which one more tells nothing more. */
const LONGEST_UNDATED = 4;

/** How a reading itself speaks for having no date. */
export function undatedFeatures({ reading, own, ownUndated }: Situation): Features {
  const features = new Features();
  features.add('undated', 1);
  features.set('lookingBack', reading.isThen);
  features.set('newOccasion', reading.isNewOccasion);
  features.set('inTurn', reading.isInTurn);
  features.set('direct', reading.isDirect);
  features.set('nobody', reading.voices.length === 0);
  features.set('firstParagraphs', reading.paragraph < LEAD_PARAGRAPHS);
  features.set('ownUndated', ownUndated > 0);
  if (ownUndated > 1) features.add('ownUndatedLong', Math.min(LONGEST_UNDATED, ownUndated - 1) / 2);
  features.set('newSpeaker', own === null);
  return features;
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  return a.some((voice) => b.includes(voice));
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
