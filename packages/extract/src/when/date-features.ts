import type { Anchor } from './anchors.ts';
import { NEVER, rankOf } from './attach.ts';
import type { DateFeature } from './date-weights.ts';
import { isGathering, namesDocument } from './families.ts';
import type { Reading } from './reading.ts';

/** What speaks for and against a date, each a number that a weight is multiplied with; what is left out is 0. */
export type Features = Partial<Record<DateFeature, number>>;

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
  /** The last reading of the same speaker, dated or not, got no date. */
  isOwnUndated: boolean;
  next: Reading | null;
}

/** An anchor as it stands to a reading. */
export interface Placed {
  anchor: Anchor;
  /** Who speaks by the statements that it was found to date. */
  speaks: ReadonlySet<number>;
  /** Free anchors of other dates since its date was last told or said, three at most. */
  between: number;
  /** Where its date was last told, or last given to a reading: sentence and paragraph. */
  lastUse: { sentence: number; paragraph: number };
  /** No other day is told in the article. */
  isOnlyDay: boolean;
  /** Readings before this one that have its date, one after the other, four at most. */
  run: number;
}

/** A date coarser than this many days dates only what is told in one go. */
export const ONE_EVENT_DAYS = 3;

/** How an anchor speaks for being the date of a reading. */
export function anchorFeatures(situation: Situation, placed: Placed): Features {
  const { reading, previous, own } = situation;
  const { anchor } = placed;
  const features: Features = {};
  const set = (name: DateFeature, isSo: boolean): void => {
    if (isSo) features[name] = 1;
  };
  const distance = reading.sentence - anchor.sentence;
  if (distance === 0) sameSentence(situation, anchor, set);
  else elsewhere(situation, placed, features, set);

  const isFine = anchor.days < ONE_EVENT_DAYS;
  set('days', anchor.days > 0);
  set('month', !isFine && anchor.days < 40 && !anchor.isPoll);
  set('year', anchor.days >= 40);
  set('future', anchor.isFuture && distance !== 0);

  const { edtf } = anchor.expression;
  const wasPrevious = previous?.edtf === edtf;
  const wasOwn = own?.edtf === edtf;
  if (previous && wasPrevious) {
    set('previousInSentence', previous.reading.sentence === reading.sentence);
    set('previousInParagraph', previous.reading.paragraph === reading.paragraph);
    set('previousNear', previous.reading.paragraph !== reading.paragraph);
    set('previousSameSpeaker', shares(previous.reading.voices, reading.voices));
    set('answer', reading.isReply || previous.reading.isQuestion);
  }
  if (own && wasOwn) {
    const gap = reading.paragraph - own.reading.paragraph;
    set('ownDate', true);
    set('ownDateFar', gap > 4);
    set('ownDateCoarse', !isFine && gap > 0);
    set('ownDateDirect', reading.isDirect);
    set('ownDateThen', reading.isThen);
  }
  return features;
}

type Set = (name: DateFeature, isSo: boolean) => void;

function sameSentence({ reading, next }: Situation, anchor: Anchor, set: Set): void {
  const { expression } = anchor;
  const rank = rankOf(reading.window, expression);
  const isOfNext =
    rank !== NEVER &&
    next !== null &&
    next.window.cue.start > reading.window.cue.end &&
    next.window.cue.start < expression.start &&
    !shares(next.voices, reading.voices);
  set('inCue', rank === 0);
  set('behindCue', rank === 1);
  set('beforeCue', rank === 2);
  set('atHead', rank === 3);
  set('inSource', rank === 4);
  set('ofNext', isOfNext);
  set('ahead', reading.isAhead);
  set('besideFree', rank === NEVER && anchor.isFree);
  set('besideBound', rank === NEVER && !anchor.isFree);
}

function elsewhere(situation: Situation, placed: Placed, features: Features, set: Set): void {
  const { reading } = situation;
  const { anchor, speaks, between, lastUse } = placed;
  const paragraphs = reading.paragraph - lastUse.paragraph;
  const isBefore = reading.sentence > anchor.sentence;
  const isSpeaker = reading.voices.some((voice) => speaks.has(voice));
  const isNamed = shares(anchor.voices, reading.voices);
  set(isBefore ? 'before' : 'after', true);
  if (isBefore) {
    const isOwn = isSpeaker || isNamed;
    features[isOwn ? 'sentencesOwn' : 'sentences'] = Math.min(8, reading.sentence - lastUse.sentence) / 4;
    set('sameParagraph', paragraphs === 0);
    set('paragraphBefore', paragraphs === 1);
    features[isOwn ? 'paragraphsOwn' : 'paragraphs'] = Math.min(12, paragraphs) / 4;
    if (between > 0) features.between = between;
    if (placed.run > 0) features.run = placed.run / 2;
    set('paragraphTopic', paragraphs === 0 && anchor.opensParagraph && speaks.size === 0);
    set('gathering', isGathering(anchor.families));
    set('gatheringOthers', isGathering(anchor.families) && !isSpeaker && !isNamed);
    set('introduced', reading.isIntroduced && situation.own === null);
  } else {
    features.paragraphsAfter = Math.min(8, anchor.paragraph - reading.paragraph) / 4;
    set('leadBefore', reading.paragraph < LEAD_PARAGRAPHS);
    set('headline', reading.paragraph === 0);
    set('leadBeforeSpeaker', reading.paragraph < LEAD_PARAGRAPHS && (isSpeaker || isNamed));
  }
  const isPoll = anchor.isPoll && reading.isPolled;
  set('carryBelief', reading.isBelief && !isPoll);
  set('carryHabit', reading.isHabit && !isPoll);
  set('carryTurningAway', reading.isTurningAway);
  set('carryTimeClause', reading.isTimeClause);
  set('carryProgressive', reading.isProgressive);
  set('carryThen', reading.isThen && anchor.days < ONE_EVENT_DAYS);
  set('carryPresent', !reading.isPast && !isPoll);
  set('free', anchor.isFree);
  set('speaks', isSpeaker);
  set('named', !isSpeaker && isNamed);
  set('subject', !isSpeaker && isNamed && reading.voices.includes(anchor.voices[0] ?? -1));
  set('others', !isSpeaker && !isNamed && (speaks.size > 0 || anchor.voices.length > 0));
  const isElsewhere = speaks.size > 0 && !isSpeaker && !isNamed;
  set(
    'othersSpoke',
    isElsewhere && !isGathering(anchor.families) && !sharesAny(reading.takenUp, anchor.families),
  );
  set('mute', !anchor.isSpoken && !anchor.isNow && anchor.families.size === 0 && speaks.size === 0);
  set('occasion', anchor.families.size > 0);
  set('takenUp', sharesAny(reading.takenUp, anchor.families));
  set('sameOccasion', sharesAny(reading.families, anchor.families));
  set('documentSpeaks', sharesAny(reading.takenUp, anchor.families) && namesDocument(reading.source));
  set('poll', isPoll);
  set('live', anchor.isNow && anchor.paragraph < LEAD_PARAGRAPHS);
  set('transcript', reading.isTranscript);
  set('onlyDay', placed.isOnlyDay);
}

/** Headline and first paragraphs: told before the article says when. */
export const LEAD_PARAGRAPHS = 3;

/** How a reading itself speaks for having no date. */
export function undatedFeatures({ reading, own, isOwnUndated }: Situation): Features {
  const features: Features = { undated: 1 };
  const set: Set = (name, isSo) => {
    if (isSo) features[name] = 1;
  };
  set('lookingBack', reading.isThen);
  set('newOccasion', reading.isNewOccasion);
  set('inTurn', reading.isInTurn);
  set('direct', reading.isDirect);
  set('nobody', reading.voices.length === 0);
  set('firstParagraphs', reading.paragraph < LEAD_PARAGRAPHS);
  set('ownUndated', isOwnUndated);
  set('newSpeaker', own === null);
  return features;
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  return a.some((voice) => b.includes(voice));
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
