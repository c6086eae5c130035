import type { Archive } from '@onrecord/archive';
import type { ClaimAnswer, ClaimQuestion } from '@onrecord/schema';
import { isWithin } from '../days.ts';
import { searchedIn } from '../searched.ts';
import { type ReadSpeaker, readSpeaker } from '../speakers.ts';
import { speaksFor, spokespeopleOf } from '../speaks-for.ts';
import { areVersions } from '../variants.ts';
import { findClaimsAbout } from './find.ts';
import { mergeClaims } from './merge.ts';
import { type Position, type PresentedClaim, presentOf } from './positions.ts';

/** Who asserts, doubts or denies something, in time order. */
export async function answerClaim(question: ClaimQuestion, archive: Archive): Promise<ClaimAnswer> {
  const speaker =
    question.speaker === undefined ? null : await readSpeaker(archive, question.speaker, question);
  const ids = await askedIds(archive, question, speaker);
  const claims = withVersions(
    mergeClaims(await findClaimsAbout(archive, question.about))
      .map(presentOf)
      .filter((claim) => claim.positions.some((position) => isAsked(position, question, ids)))
      .slice(0, question.limit),
  );
  return {
    kind: 'claim',
    question,
    searched: await searchedIn(archive, readingOf(question, speaker)),
    claims,
    receipts: claims.flatMap((claim) => claim.positions.flatMap((position) => position.receipts)),
  };
}

/** Claims with the earlier one of which each is another print. */
function withVersions(claims: readonly PresentedClaim[]): PresentedClaim[] {
  const receipts = claims.map((claim) => claim.positions.flatMap((position) => position.receipts));
  return claims.map((claim, index) => {
    const versionOf = receipts
      .slice(0, index)
      .findIndex((earlier) =>
        earlier.some((one) => receipts[index]?.some((other) => areVersions(one, other))),
      );
    return versionOf === -1 ? claim : { ...claim, versionOf };
  });
}

/** The positions of a claim that were asked for; the others are shown with them, as what they answer to. */
function isAsked(position: Position, question: ClaimQuestion, ids: readonly string[]): boolean {
  const { stance, from, to } = question;
  if (stance !== undefined && !stance.includes(position.stance)) return false;
  return position.receipts.some(
    (receipt) =>
      isWithin(receipt, { from, to }) &&
      (question.speaker === undefined || speaksFor(receipt, { name: question.speaker, ids })),
  );
}

/** Whose positions are asked for: the speaker's, and of whoever speaks for one that is no person. */
export async function askedIds(
  archive: Archive,
  question: Pick<ClaimQuestion, 'speaker'>,
  speaker: ReadSpeaker | null,
): Promise<string[]> {
  if (speaker === null || question.speaker === undefined) return [];
  return isOneself(speaker)
    ? speaker.ids
    : [...speaker.ids, ...(await spokespeopleOf(archive, question.speaker))];
}

/** A name that is somebody's own, not one among the words of another's: of "NATO" no "senior NATO official" is all there is. */
function isOneself({ entry, fitting }: ReadSpeaker): boolean {
  if (entry === null) return fitting.some(({ speaker }) => speaker.kind === 'person');
  return entry.speaker.kind === 'person' || entry.match !== 'part';
}

function readingOf(question: ClaimQuestion, speaker: ReadSpeaker | null): (string | null | undefined)[] {
  const { about, stance, from, to } = question;
  return [
    `claims about “${about}”`,
    speaker &&
      (isOneself(speaker) ? speaker.reading : `speaker “${question.speaker}” or who speaks for them`),
    stance && `stance ${stance.join(' or ')}`,
    from && `said from ${from}`,
    to && (from ? `to ${to}` : `said up to ${to}`),
  ];
}
