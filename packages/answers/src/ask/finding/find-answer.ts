import { type Archive, termsOf } from '@onrecord/archive';
import type { DirectQuestion, Statement, WhoSaidQuestion } from '@onrecord/schema';
import { answerDirect } from '../../direct.ts';
import { receiptsOf } from '../../statements.ts';
import { answerWhoSaid } from '../../who-said/who-said.ts';
import type { Reading } from '../reading/reading.ts';
import { findClaim } from './find-claim.ts';
import { findOthers } from './find-others.ts';
import { findSaid, findSaidOrNearest } from './find-said.ts';
import type { Found } from './found.ts';
import { topicsFor } from './topics.ts';

/** The answer to a question as read; where there is none, what comes nearest to being one, and says so. */
export async function findAnswer(
  archive: Archive,
  given: { read: DirectQuestion; reading: Reading },
): Promise<Found> {
  const { read, reading } = given;
  switch (read.kind) {
    case 'said': {
      const others = reading.isAbout ? await findOthers(archive, read) : null;
      if (others) return onlyWanted(others, reading);
      return wantedFirst(await findSaidOrNearest(archive, read), reading);
    }
    case 'claim':
      return findClaim(archive, read, reading);
    case 'who-said': {
      const answer = await answerWhoSaid(read, archive, { isReported: reading.isReported });
      const instead =
        answer.verdict === 'no-record' && reading.isReported ? await findNearSaid(archive, read) : null;
      return instead ?? { answer, alarms: [] };
    }
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

/** Where somebody did not say the words: what else they said of what these are about. */
async function findNearSaid(
  archive: Archive,
  { speaker, text, limit }: WhoSaidQuestion,
): Promise<Found | null> {
  if (speaker === undefined) return null;
  const { answer } = await findSaid(archive, { kind: 'said', speaker, about: text, limit });
  return answer.receipts.length === 0
    ? null
    : {
        answer,
        alarms: ['nothing in these words is on record; shown is what they said near it'],
        isNearest: true,
      };
}

/** "What did she announce" wants what she announced before what she said; "did she say when" where she declined to. */
function wantedFirst(found: Found, { cue, whether }: Reading): Found {
  const { answer } = found;
  if (answer.kind !== 'said' || (cue === null && whether !== 'answered')) return found;
  const isWanted = (statement: Statement) =>
    whether === 'answered'
      ? statement.receipts.some(({ quote }) => quote.stance === 'declines')
      : hasCue(statement, cue ?? '');
  const statements = answer.statements.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
  return { ...found, answer: { ...answer, statements, receipts: receiptsOf(statements) } };
}

/** "Who apologised to her": what others say of her without an apology is no answer. */
function onlyWanted(found: Found, { cue }: Reading): Found {
  const { answer } = found;
  if (answer.kind !== 'said' || cue === null || answer.statements.length === 0) return found;
  const statements = answer.statements.filter((statement) => hasCue(statement, cue));
  return {
    ...found,
    answer: { ...answer, statements, total: statements.length, receipts: receiptsOf(statements) },
  };
}

function hasCue({ receipts }: Statement, cue: string): boolean {
  return receipts.some(({ quote }) =>
    termsOf(quote.cue?.text ?? '').some((term) => term.slice(0, STEM) === cue.slice(0, STEM)),
  );
}

/** Letters by which forms of a verb are told to be one: "announce", "announced". */
const STEM = 5;
