/**
 * Log odds by which each feature speaks for a date, or, in the last group, for none.
 *
 * Set by hand after the conventions for dates, then fitted by maximum likelihood, held near what was set by an L2 penalty
 * of 30, on some nine hundred statements of 54 news articles read by hand (`npm run fit`); what is told in the headers of
 * the groups is where an anchor stands to the statement.
 */
export const DATE_WEIGHTS = {
  // In its sentence: how `rankOf` finds it to date the saying; the time is the next verb's; is yet to come.
  inCue: 5.93,
  behindCue: 5.93,
  beforeCue: 4.8,
  atHead: 5.02,
  inSource: 4.11,
  besideFree: 0.38,
  besideBound: -0.68,
  ofNext: -6,
  ahead: -6,

  // Before it: since the date was last told or given, in quarters of sentences and paragraphs; other dates told since.
  before: -1.51,
  sameParagraph: 0.62,
  paragraphBefore: 0.06,
  sentences: -0.46,
  paragraphs: -0.12,
  // The same, where the speaker speaks or is named beside the anchor.
  sentencesOwn: -0.07,
  paragraphsOwn: -0.21,
  between: -0.24,
  /** Another day opens the paragraph. */
  superseded: -3,
  /** Statements in a row that have the date, by twos. */
  run: 0.2,
  /** The anchor's sentence opens the paragraph, and nobody speaks in it. */
  paragraphTopic: 0.83,
  /** The anchor dates something on which many speak: alone, and where somebody else speaks beside it. */
  gathering: -0.45,
  gatheringOthers: 1.16,
  /** The speaker is new and comes with what he is: an expert asked by the paper. */
  introduced: -1.06,

  // Behind it: headlines and leads take the date of the body.
  after: -2.7,
  paragraphsAfter: -0.62,
  leadBefore: 0.46,
  headline: 0.74,
  leadBeforeSpeaker: 2.89,

  // In any other sentence: what the statement is.
  carryBelief: -1.89,
  carryHabit: -5.5,
  carryProgressive: -5,
  carryThen: -5,
  carryTurningAway: -2,
  carryTimeClause: -0.89,
  carryPresent: -0.51,
  // The same: what the anchor tells.
  earlier: -4,
  free: 0.35,
  speaks: 2.12,
  /** The speaker says something in the anchor's sentence that it does not date: "Despite Tuesday's defeat, Holt said". */
  passed: -2,
  named: 0.92,
  subject: 0.41,
  others: -0.21,
  othersSpoke: -1.2,
  /** Nobody speaks in the anchor's sentence, nor is anything told of on which one speaks: "The dam broke on Monday". */
  mute: -1,
  occasion: 0.32,
  takenUp: 1.44,
  sameOccasion: 0.22,
  documentSpeaks: 0.69,
  poll: 6,
  live: 3.09,
  transcript: 2.11,
  onlyDay: 0.85,
  /** The day that the article tells most often, of a statement in the past: the story's day. */
  mainDay: 0.8,
  /** A month or a year that is told in a relative clause: "Holt, who said in October that". */
  aside: -4,
  /** "In 1992, in a speech that moved them, he promised": another time opens the statement's own sentence. */
  elsewhen: -2.5,
  future: -2.53,

  // Wherever it stands: its grain, and whether the statement before, or the speaker's last one, has the date.
  days: -0.52,
  month: -0.82,
  year: -1.51,
  previousInSentence: 0.27,
  previousInParagraph: 0.48,
  previousNear: 0.85,
  previousSameSpeaker: 0.38,
  answer: 1.2,
  ownDate: 1.39,
  ownDateFar: -0.91,
  ownDateCoarse: -0.91,
  ownDateDirect: 0.38,
  ownDateThen: -0.92,

  // For no date at all.
  undated: 0.73,
  lookingBack: 0.41,
  newOccasion: 0.63,
  inTurn: 1.18,
  direct: -0.2,
  nobody: 1.08,
  firstParagraphs: -0.85,
  /** Further statements of the speaker in a row that have none, by twos. */
  ownUndatedLong: 0.25,
  ownUndated: 0.5,
  newSpeaker: 0.31,
};

export type DateFeature = keyof typeof DATE_WEIGHTS;
