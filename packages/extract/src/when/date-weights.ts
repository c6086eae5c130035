/**
 * Log odds by which each feature speaks for a date, or, in the last group, for none.
 *
 * Set by hand after the conventions for dates, then fitted by maximum likelihood, held near what was set by an L2 penalty
 * of 30, on some fifteen hundred statements of 78 news articles read by hand (`npm run fit`); what is told in the headers of
 * the groups is where an anchor stands to the statement.
 */
export const DATE_WEIGHTS = {
  // In its sentence: how `rankOf` finds it to date the saying; the time is the next verb's; is yet to come.
  inCue: 5.88,
  behindCue: 5.9,
  beforeCue: 4.65,
  atHead: 5.09,
  inSource: 4.15,
  besideFree: 0.32,
  besideBound: -0.42,
  ofNext: -5.98,
  ahead: -6.02,

  // Before it: since the date was last told or given, in quarters of sentences and paragraphs; other dates told since.
  before: -1.4,
  sameParagraph: 0.7,
  paragraphBefore: -0.03,
  sentences: -0.38,
  paragraphs: -0.09,
  // The same, where the speaker speaks or is named beside the anchor.
  sentencesOwn: -0.02,
  paragraphsOwn: -0.2,
  between: -0.11,
  /** Statements in a row that have the date, by twos. */
  run: 0.18,
  /** The anchor's sentence opens the paragraph, and nobody speaks in it. */
  paragraphTopic: 0.67,
  /** The anchor dates something on which many speak: alone, and where somebody else speaks beside it. */
  gathering: -0.74,
  gatheringOthers: 1.15,
  /** The speaker is new and comes with what he is: an expert asked by the paper. */
  introduced: -1.16,

  // Behind it: headlines and leads take the date of the body.
  after: -2.45,
  paragraphsAfter: -0.61,
  leadBefore: 0.54,
  headline: 0.82,
  leadBeforeSpeaker: 2.78,

  // In any other sentence: what the statement is.
  carryBelief: -1.76,
  carryHabit: -5.15,
  carryProgressive: -4.9,
  carryThen: -5,
  carryTurningAway: -1.94,
  carryTimeClause: -0.81,
  carryPresent: -0.47,
  // The same: what the anchor tells.
  free: 0.41,
  speaks: 1.91,
  /** The speaker says something in the anchor's sentence that it does not date: "Despite Tuesday's defeat, Holt said". */
  passed: -1.7,
  named: 0.78,
  subject: 0.37,
  others: 0.29,
  othersSpoke: -0.76,
  /** Nobody speaks in the anchor's sentence, nor is anything told of on which one speaks: "The dam broke on Monday". */
  mute: -0.31,
  occasion: 0.03,
  takenUp: 1.36,
  sameOccasion: 0.09,
  documentSpeaks: 0.63,
  poll: 5.99,
  live: 3.19,
  transcript: 2.19,
  onlyDay: 0.71,
  future: -2.18,

  // Wherever it stands: its grain, and whether the statement before, or the speaker's last one, has the date.
  days: -0.66,
  month: -0.76,
  year: -1.54,
  previousInSentence: 0.04,
  previousInParagraph: 0.45,
  previousNear: 0.89,
  previousSameSpeaker: 0.49,
  answer: 0.93,
  ownDate: 1.33,
  ownDateFar: -1.08,
  ownDateCoarse: -0.81,
  ownDateDirect: 0.42,
  ownDateThen: -0.82,

  // For no date at all.
  undated: 0.29,
  lookingBack: 0.28,
  newOccasion: 0.77,
  inTurn: 1.31,
  direct: -0.19,
  nobody: 0.9,
  firstParagraphs: -0.92,
  /** Further statements of the speaker in a row that have none, by twos. */
  ownUndatedLong: 0.21,
  ownUndated: 0.5,
  newSpeaker: 0.36,
};

export type DateFeature = keyof typeof DATE_WEIGHTS;
