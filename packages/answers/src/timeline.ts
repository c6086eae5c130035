import type { Archive, QuoteQuery } from '@onrecord/archive';
import type { Receipt, TimelineAnswer, TimelineEvent, TimelineQuestion } from '@onrecord/schema';
import { certaintyOf, datedOf, inTime, isWithin } from './days.ts';
import { quotesAbout } from './near/about.ts';
import { searchedIn } from './searched.ts';
import { type ReadSpeaker, readSpeaker } from './speakers.ts';
import { keyOf, receiptsOf, statementsOf } from './statements.ts';
import { withVariants } from './variants.ts';

/** Quotes looked at for one timeline: the newest. */
const CONSIDERED = 100;

/** Statements about something or by somebody, in the order in which they were said. */
export async function answerTimeline(question: TimelineQuestion, archive: Archive): Promise<TimelineAnswer> {
  const speaker =
    question.speaker === undefined ? null : await readSpeaker(archive, question.speaker, question);
  const receipts = speaker?.ids.length === 0 ? [] : await receiptsFor(question, archive, speaker);
  const events = eventsOf(receipts, question);
  // A name that nobody speaks about may be that of somebody who speaks.
  if (events.length === 0 && question.about !== undefined && question.speaker === undefined) {
    const { about, ...rest } = question;
    const own = (await readSpeaker(archive, about, question)).ids.length > 0;
    if (own) return { ...(await answerTimeline({ ...rest, speaker: about }, archive)), question };
  }
  const shown = events.slice(-question.limit);
  return {
    kind: 'timeline',
    question,
    searched: await searchedIn(archive, readingOf(question, speaker)),
    speaker: speaker?.entry?.speaker ?? null,
    alternatives: speaker?.alternatives ?? [],
    events: shown,
    total: events.length,
    receipts: receiptsOf(shown.map(({ statement }) => statement)),
  };
}

/** What holds the words, and what is about the same in like words: a timeline wants all of it. */
async function receiptsFor(
  { about, from, to }: TimelineQuestion,
  archive: Archive,
  speaker: ReadSpeaker | null,
): Promise<Receipt[]> {
  const query: QuoteQuery = {
    order: 'newest',
    limit: CONSIDERED,
    ...(speaker && { speakerId: speaker.ids }),
    ...((from !== undefined || to !== undefined) && {
      said: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
  };
  const { hits } = await archive.search(about === undefined ? query : { ...query, words: about });
  const receipts = hits.map(({ receipt }) => receipt);
  const near = about === undefined ? [] : await quotesAbout(archive, about, query);
  const known = new Set(receipts.map(keyOf));
  return [...receipts, ...near.filter((receipt) => !known.has(keyOf(receipt)))].filter((receipt) =>
    isWithin(receipt, { from, to }),
  );
}

/** One event a statement, at the first date that one of its receipts gives for the words themselves. */
function eventsOf(receipts: readonly Receipt[], { from, to }: TimelineQuestion): TimelineEvent[] {
  return withVariants(statementsOf(receipts))
    .map((statement) => {
      const dating =
        statement.receipts.filter(({ quote }) => quote.saidAt !== null).toSorted(inTime)[0] ??
        (statement.receipts[0] as Receipt);
      const certainty = certaintyOf(statement.receipts, { from, to });
      return {
        dating,
        event: { ...datedOf(dating), statement: { ...statement, ...(certainty && { certainty }) } },
      };
    })
    .toSorted((left, right) => inTime(left.dating, right.dating))
    .map(({ event }) => event);
}

function readingOf(question: TimelineQuestion, speaker: ReadSpeaker | null): (string | null | undefined)[] {
  const { about, from, to } = question;
  return [
    'timeline',
    speaker?.reading,
    about && `about “${about}”`,
    from && `said from ${from}`,
    to && (from ? `to ${to}` : `said up to ${to}`),
  ];
}
