import { type Archive, termsOf } from '@onrecord/archive';
import type {
  ClaimAnswer,
  ClaimQuestion,
  DirectAnswer,
  DirectQuestion,
  Receipt,
  SaidAnswer,
  Stance,
  Statement,
} from '@onrecord/schema';
import { certaintyOf, isWithin } from '../days.ts';
import { answerDirect } from '../direct.ts';
import { quotesAbout } from '../near/about.ts';
import { shareOf, topicWordsOf } from '../near/topics.ts';
import { readSpeaker } from '../speakers.ts';
import { speaksFor } from '../speaks-for.ts';
import { receiptsOf, statementsOf } from '../statements.ts';
import { answerWhoSaid } from '../who-said/who-said.ts';
import type { Reading } from './reading.ts';
import { holdsStance, takesAStand } from './reservations.ts';
import { topicsFor } from './topics.ts';

interface Found {
  answer: DirectAnswer;
  alarms: string[];
  /** Nothing on record is what was asked for; shown is what is nearest. */
  isNearest?: boolean;
}

/** The answer to a question as read; where there is none, what comes nearest to being one, and says so. */
export async function findAnswer(
  archive: Archive,
  given: { read: DirectQuestion; reading: Reading },
): Promise<Found> {
  const { read, reading } = given;
  switch (read.kind) {
    case 'said':
      return wantedFirst(await findSaidOrNearest(archive, read), reading);
    case 'claim':
      return findClaim(archive, read, reading.whether);
    case 'who-said':
      return { answer: await answerWhoSaid(read, archive, { isReported: reading.isReported }), alarms: [] };
    case 'timeline': {
      for (const about of read.about === undefined ? [] : topicsFor(read.about)) {
        const answer = await answerDirect({ ...read, about }, archive);
        if (answer.receipts.length > 0) return { answer, alarms: [] };
      }
      return { answer: await answerDirect(read, archive), alarms: [] };
    }
    default:
      return { answer: await answerDirect(read, archive), alarms: [] };
  }
}

/** "What did she announce" wants what she announced before what she said; "did she say when" where she declined to. */
function wantedFirst({ answer, alarms }: Found, { cue, whether }: Reading): Found {
  if (answer.kind !== 'said' || (cue === null && whether !== 'answered')) return { answer, alarms };
  const isWanted = ({ receipts }: Statement) =>
    receipts.some(({ quote }) =>
      whether === 'answered'
        ? quote.stance === 'declines'
        : termsOf(quote.cue?.text ?? '').some((term) => term.slice(0, STEM) === cue?.slice(0, STEM)),
    );
  const statements = answer.statements.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
  return { answer: { ...answer, statements, receipts: receiptsOf(statements) }, alarms };
}

/** Letters by which forms of a verb are told to be one: "announce", "announced". */
const STEM = 5;

type SaidQuestion = SaidAnswer['question'];

/**
 * Where nothing is found for the kind of speech asked for ("promised"), what was said at all; and what an outlet printed
 * may be its own word.
 */
async function findSaidOrNearest(archive: Archive, read: SaidQuestion): Promise<Found> {
  const found = await findSaid(archive, read);
  if (found.answer.receipts.length > 0) return found;
  const { stance, outlet, ...rest } = read;
  if (outlet !== undefined && read.speaker === undefined) {
    const own = await findSaid(archive, { ...rest, ...(stance && { stance }), speaker: outlet });
    if (own.answer.receipts.length > 0) return own;
  }
  if (stance === undefined || (read.speaker === undefined && read.about === undefined)) return found;
  // Who denied nothing is not asked for what else they said.
  if (read.about === undefined && /^(?:denies|confirms|doubts)$/.test(stance)) return found;
  const any = await findSaid(archive, { ...rest, ...(outlet !== undefined && { outlet }) });
  if (any.answer.receipts.length === 0) return found;
  return {
    ...any,
    alarms: [...any.alarms, `nothing with the stance “${stance}” is on record; shown is what was said`],
  };
}

async function findSaid(archive: Archive, read: SaidQuestion): Promise<Found> {
  const topics = read.about === undefined ? [undefined] : topicsFor(read.about);
  let first: SaidAnswer | null = null;
  for (const about of topics) {
    const answer = (await answerDirect(
      { ...read, ...(about !== undefined && { about }) },
      archive,
    )) as SaidAnswer;
    if (answer.receipts.length > 0) return { answer, alarms: [] };
    first ??= answer;
    const spoken = await saidFor(archive, answer);
    if (spoken) return { answer: spoken, alarms: [`by who speaks for ${read.speaker}, as printed`] };
  }
  return { answer: first as SaidAnswer, alarms: [] };
}

/** Statements about it of people who speak for the one asked for: "NATO" of its secretary-general. */
async function saidFor(archive: Archive, answer: SaidAnswer): Promise<SaidAnswer | null> {
  const { speaker, about, stance, from, to, by } = answer.question;
  if (speaker === undefined || about === undefined) return null;
  const receipts = (await quotesAbout(archive, about, {})).filter(
    (receipt) =>
      speaksFor(receipt, { name: speaker, ids: [] }) &&
      isWithin(receipt, { from, to, by }) &&
      (stance === undefined || receipt.quote.stance === stance),
  );
  if (receipts.length === 0) return null;
  const statements = statementsOf(receipts)
    .slice(0, answer.question.limit)
    .map((statement) => {
      const certainty = certaintyOf(statement.receipts, { from, to, by });
      return certainty ? { ...statement, certainty } : statement;
    });
  return { ...answer, statements, total: statements.length, receipts: receiptsOf(statements) };
}

async function findClaim(archive: Archive, read: ClaimQuestion, whether: Reading['whether']): Promise<Found> {
  let first: ClaimAnswer | null = null;
  for (const about of topicsFor(read.about)) {
    const answer = (await answerDirect({ ...read, about }, archive)) as ClaimAnswer;
    if (answer.claims.length > 0) return { answer, alarms: [] };
    first ??= answer;
  }
  const said = await statementsInstead(archive, read, whether);
  if (said) return said;
  const isOfDenial = read.stance?.includes('denies') === true || whether === 'denies';
  const denials = isOfDenial ? await denialsNear(archive, read) : [];
  const stands = denials.length === 0 && whether !== null ? await standsNear(archive, read) : [];
  if (denials.length + stands.length > 0) {
    const statements = statementsOf([...denials, ...stands]);
    const question: SaidQuestion = { kind: 'said', about: read.about, limit: read.limit };
    const { searched } = first as ClaimAnswer;
    const answer: SaidAnswer = {
      kind: 'said',
      question,
      searched,
      speaker: null,
      alternatives: [],
      statements,
      total: statements.length,
      next: null,
      receipts: receiptsOf(statements),
    };
    return {
      answer,
      alarms: [
        denials.length > 0
          ? 'no denial of just this is on record; the nearest ones are shown'
          : 'nothing on just this is on record; shown is what they confirm, doubt or deny near it',
      ],
      isNearest: true,
    };
  }
  return { answer: first as ClaimAnswer, alarms: [] };
}

/** What is said with the stance asked for, where no claim could be made of it: "the allegations" cannot be read alone. */
async function statementsInstead(
  archive: Archive,
  { about, speaker, stance, from, to, limit }: ClaimQuestion,
  whether: Reading['whether'],
): Promise<Found | null> {
  const question: SaidQuestion = {
    kind: 'said',
    about,
    limit,
    ...(speaker !== undefined && { speaker }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const stances: (Stance | undefined)[] = stance ?? [undefined];
  for (const one of whether === null || whether === 'said' ? stances : [undefined]) {
    const { answer, alarms } = await findSaid(archive, {
      ...question,
      ...(one !== undefined && { stance: one }),
    });
    if (answer.receipts.length > 0) return { answer, alarms };
    const worded = one === undefined ? null : await saidInWords(archive, question, one);
    if (worded) return worded;
  }
  return null;
}

/** What holds a stance by its own words: "could not confirm Ukrainian claims". */
async function saidInWords(archive: Archive, question: SaidQuestion, stance: Stance): Promise<Found | null> {
  const { answer, alarms } = await findSaid(archive, question);
  if (answer.kind !== 'said') return null;
  const statements = answer.statements.filter(({ receipts: [first] }) => first && holdsStance(first, stance));
  if (statements.length === 0) return null;
  const receipts = receiptsOf(statements);
  return { answer: { ...answer, statements, receipts, total: statements.length, next: null }, alarms };
}

/** Articles whose denials are looked at. */
const ARTICLES = 3;

const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|refute[sd]?|dismiss(?:es|ed)?)\b/i;

/** Denials in the articles that speak about it. */
async function denialsNear(archive: Archive, { about, speaker, limit }: ClaimQuestion): Promise<Receipt[]> {
  const topic = topicsFor(about).at(-1) ?? about;
  const articles = new Set((await quotesAbout(archive, topic, {})).map(({ article }) => article.id));
  const found: Receipt[] = [];
  for (const articleId of [...articles].slice(0, ARTICLES)) {
    const { hits } = await archive.search({ articleId, order: 'text', limit: 100 });
    for (const { receipt } of hits) {
      const isDenial = receipt.quote.stance === 'denies' || DENIAL.test(receipt.sentence);
      const isAsked = speaker === undefined || speaksFor(receipt, { name: speaker, ids: [] });
      if (isDenial && isAsked) found.push(receipt);
    }
  }
  return found.slice(0, limit);
}

/** Of the words asked for, so many must be in a statement and its sentence for it to be near. */
const LEAST_NEAR = 0.6;

/** What somebody confirms, doubts or denies that is nearly about it. */
async function standsNear(archive: Archive, read: ClaimQuestion): Promise<Receipt[]> {
  const { about, speaker, from, to, limit } = read;
  if (speaker === undefined) return [];
  const { ids } = await readSpeaker(archive, speaker, read);
  if (ids.length === 0) return [];
  const asked = topicWordsOf(about);
  const { hits } = await archive.search({ speakerId: ids, order: 'newest', limit: 100 });
  return hits
    .map(({ receipt }) => receipt)
    .filter((receipt) => takesAStand(receipt) && isWithin(receipt, { from, to }))
    .filter(({ quote, sentence }) => shareOf(asked, `${quote.text} ${sentence}`) >= LEAST_NEAR)
    .slice(0, limit);
}
