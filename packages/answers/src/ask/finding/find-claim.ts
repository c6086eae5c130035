import type { Archive } from '@onrecord/archive';
import type { ClaimAnswer, ClaimQuestion, SaidAnswer, Stance } from '@onrecord/schema';
import { askedIds } from '../../claims/claim.ts';
import { answerDirect } from '../../direct.ts';
import { isOtherSense, isPast } from '../../near/senses.ts';
import { readSpeaker } from '../../speakers.ts';
import { receiptsOf, statementsOf } from '../../statements.ts';
import type { Reading } from '../reading/reading.ts';
import { stanceOn } from '../replying/bearing.ts';
import { denialsNear, standsNear } from './find-near.ts';
import { findSaid } from './find-said.ts';
import type { Found } from './found.ts';
import { holdsStance } from './reservations.ts';
import { topicsFor } from './topics.ts';

type SaidQuestion = SaidAnswer['question'];

/** Who holds it, denies it or doubts it; else statements with the stance asked for; else the stands taken nearest to it. */
export async function findClaim(
  archive: Archive,
  read: ClaimQuestion,
  { whether, isFuture }: Pick<Reading, 'whether' | 'isFuture'>,
): Promise<Found> {
  const speaker = read.speaker === undefined ? null : await readSpeaker(archive, read.speaker, read);
  const speakerIds = await askedIds(archive, read, speaker);
  let first: ClaimAnswer | null = null;
  for (const about of topicsFor(read.about)) {
    const answer = withoutOthers((await answerDirect({ ...read, about }, archive)) as ClaimAnswer, isFuture);
    if (answer.claims.length > 0) return { answer, alarms: [], speakerIds };
    first ??= answer;
  }
  const said = await statementsInstead(archive, read, whether);
  if (said) return said;
  const isOfDenial = read.stance?.includes('denies') === true || whether === 'denies';
  const denials = isOfDenial ? await denialsNear(archive, read) : [];
  const exact = denials.filter((receipt) => stanceOn(receipt, read.about) === 'denies');
  const stands = denials.length === 0 && whether !== null ? await standsNear(archive, read) : [];
  if (denials.length + stands.length > 0) {
    const statements = statementsOf(exact.length > 0 ? exact : [...denials, ...stands]);
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
    if (exact.length > 0) return { answer, alarms: [], speakerIds };
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

/** Without claims that only share a word with what is asked: another sense of it, or what has been where it asks what will be. */
function withoutOthers(answer: ClaimAnswer, isFuture: boolean): ClaimAnswer {
  const claims = answer.claims.filter(
    ({ text }) => !isOtherSense(text, answer.question.about) && !(isFuture && isPast(text)),
  );
  if (claims.length === answer.claims.length) return answer;
  // What a claim is another print of may have gone.
  const kept = claims.map(({ versionOf: _version, ...claim }) => claim);
  return {
    ...answer,
    claims: kept,
    receipts: kept.flatMap(({ positions }) => positions.flatMap(({ receipts }) => receipts)),
  };
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
