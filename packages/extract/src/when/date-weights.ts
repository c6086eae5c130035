/**
 * Log odds by which each feature speaks for a date, or, in the last group, for none.
 *
 * Set by hand after the conventions for dates, then taken two fifths of the way to what maximum likelihood finds on some
 * nine thousand statements of news articles read by hand and on samples of the conventions (`npm run fit`): all the way
 * is better on most articles left out, and worse on those of PolNeAR's dev part and on conventions. What is told in the
 * headers of the groups is where an anchor stands to the statement.
 */
export const DATE_WEIGHTS = {
  // In its sentence: how `rankOf` finds it to date the saying; the time is the next verb's; is yet to come.
  inCue: 5.64,
  behindCue: 4.97,
  beforeCue: 4.81,
  atHead: 4.25,
  inSource: 4.14,
  /** Told as what happened, with any time in its sentence. */
  besideTold: 0.73,
  besideFree: 0.55,
  besideBound: -0.69,
  ofNext: -6.08,
  ahead: -5.09,

  // Before it: since the date was last told or given, in quarters of sentences and paragraphs; other dates told since.
  before: -1.03,
  sameParagraph: 0.59,
  paragraphBefore: 0.06,
  sentences: -0.63,
  paragraphs: -0.07,
  // The same, where the speaker speaks or is named beside the anchor.
  sentencesOwn: -0.26,
  paragraphsOwn: -0.17,
  between: -0.29,
  /** Another day opens the paragraph. */
  superseded: -2.53,
  /** Statements in a row that have the date, by twos. */
  run: 0.08,
  /** The anchor's sentence opens the paragraph, and nobody speaks in it. */
  paragraphTopic: 0.43,
  /** The anchor dates something on which many speak: alone, and where somebody else speaks beside it. */
  gathering: -0.36,
  gatheringOthers: 0.88,
  /** The speaker is new and comes with what he is: an expert asked by the paper. */
  introduced: -1.24,

  // Behind it: headlines and leads take the date of the body.
  after: -1.88,
  paragraphsAfter: -0.62,
  leadBefore: 0.44,
  headline: 1.18,
  leadBeforeSpeaker: 1.79,

  // In any other sentence: what the statement is.
  carryBelief: -1.42,
  carryHabit: -4.34,
  carryProgressive: -3.68,
  carryThen: -4.87,
  carryTurningAway: -1.92,
  carryTimeClause: -0.6,
  carryPresent: -0.41,
  // The same: what the anchor tells.
  earlier: -3.88,
  free: 0.21,
  speaks: 1.82,
  /** The speaker says something in the anchor's sentence that it does not date: "Despite Tuesday's defeat, Holt said". */
  passed: -0.72,
  named: 0.99,
  subject: 0.34,
  others: -0.15,
  othersSpoke: -0.72,
  /** Nobody speaks in the anchor's sentence, nor is anything told of on which one speaks: "The dam broke on Monday". */
  mute: -0.68,
  occasion: 0.3,
  takenUp: 1.9,
  sameOccasion: 0.21,
  documentSpeaks: 0.79,
  poll: 5.1,
  live: 2.39,
  transcript: 2.47,
  onlyDay: 0.73,
  /** The only day, of a gathering or of what the speaker did, and he is told to have said something. */
  onlyScene: 0.68,
  /** The day that the article tells most often, of a statement in the past: the story's day. */
  mainDay: 0.57,
  /** A month or a year that is told in a relative clause: "Holt, who said in October that". */
  aside: -2.97,
  /** "In 1992, in a speech that moved them, he promised": another time opens the statement's own sentence. */
  elsewhen: -1.88,
  future: -1.81,

  // The same: how long before publication the day was, and so where the statement is told as what happened.
  carryToday: 0.25,
  carryYesterday: 0.09,
  carryDaysAgo: 0.13,
  carryWeekAgo: -0.43,
  carryMonthAgo: -0.16,
  carryLongAgo: -0.31,
  toldToday: 0.18,
  toldYesterday: 0.35,
  toldDaysAgo: 0.16,
  toldWeekAgo: 0.32,
  toldMonthAgo: -0.1,
  toldLongAgo: -0.16,
  toldPeriod: 0.09,

  // Wherever it stands: its grain, and whether the statement before, or the speaker's last one, has the date.
  days: -0.41,
  month: -0.64,
  year: -1.34,
  previousInSentence: 0.14,
  previousInParagraph: 0.57,
  previousNear: 0.77,
  previousSameSpeaker: 0.32,
  answer: 1.34,
  ownDate: 1.07,
  ownDateFar: -0.57,
  ownDateCoarse: -0.58,
  ownDateDirect: 0.32,
  ownDateThen: -0.66,

  // For no date at all.
  undated: 0.94,
  lookingBack: -0.29,
  newOccasion: 0.43,
  inTurn: 1.12,
  direct: -0.23,
  nobody: 0.75,
  firstParagraphs: -0.49,
  /** Further statements of the speaker in a row that have none, by twos. */
  ownUndatedLong: 0.03,
  ownUndated: 0.61,
  newSpeaker: 0.31,
};

export type DateFeature = keyof typeof DATE_WEIGHTS;
