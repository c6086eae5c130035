import { idOf, wordsOf } from '@onrecord/schema';
import { ArchiveError } from '../error.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';

/** What the corrections that hold say together. */
export interface Corrections {
  /** By the id of an identity: the one that it was merged into. */
  mergedInto: ReadonlyMap<string, string>;
  /** By id: the name that it is shown under, the latest first. */
  names: ReadonlyMap<string, string>;
  /** By id: every name that somebody gave it. */
  given: ReadonlyMap<string, readonly string[]>;
  splits: readonly Split[];
}

export interface Split {
  /** The identity that was split. */
  speakerId: string;
  /** The new one. */
  id: string;
  /** `null`: as the articles print it. */
  name: string | null;
  articleIds: ReadonlySet<string>;
  /** Folded names that the identity had when it was split: what one of these articles prints so is the new one. */
  foldedNames: ReadonlySet<string>;
}

/** An edit with what a store keeps beside it. */
export type KeptEdit = SpeakerEdit & { foldedNames: readonly string[] };

/** What edits say together, in the order in which they were made; undone ones count for nothing. */
export function correctionsOf(edits: readonly KeptEdit[]): Corrections {
  const mergedInto = new Map<string, string>();
  const names = new Map<string, string>();
  const given = new Map<string, string[]>();
  const splits: Split[] = [];
  const give = (id: string, name: string) => given.set(id, [...(given.get(id) ?? []), name]);
  const rename = (id: string, name: string) => {
    names.set(id, name);
    give(id, name);
  };
  for (const { correction, undoneAt, speakerId, foldedNames } of edits) {
    if (undoneAt !== null) continue;
    if (correction.type === 'merge') {
      // Its target may have been merged into it meanwhile, by corrections around one that was undone.
      if (rootIn(mergedInto, correction.into) !== correction.from)
        mergedInto.set(correction.from, correction.into);
    } else if (correction.type === 'alias') give(correction.speakerId, correction.alias);
    else if (correction.type === 'rename') rename(correction.speakerId, correction.name);
    else {
      if (correction.name !== undefined) rename(speakerId, correction.name);
      splits.push({
        speakerId: correction.speakerId,
        id: speakerId,
        name: correction.name ?? null,
        articleIds: new Set(correction.articleIds),
        foldedNames: new Set(foldedNames),
      });
    }
  }
  return { mergedInto, names, given, splits };
}

/** The identity that one shows under: what it was merged into, and that, to the end. */
export function rootIn(mergedInto: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let next = mergedInto.get(root); next !== undefined; next = mergedInto.get(root)) root = next;
  return root;
}

/** The identity that a speaker of an article is by the splits that hold; `null` where none is about it. */
export function splitFor(
  { splits }: Corrections,
  mention: { articleId: string; identityId: string; foldedName: string },
): Split | null {
  const of = splits.findLast(
    ({ articleIds, speakerId, foldedNames }) =>
      articleIds.has(mention.articleId) &&
      (speakerId === mention.identityId || foldedNames.has(mention.foldedName)),
  );
  return of ?? null;
}

/** The identity that shows the outcome of a correction. */
export function outcomeOf(correction: SpeakerCorrection): string {
  if (correction.type === 'merge') return correction.into;
  if (correction.type !== 'split') return correction.speakerId;
  return idOf('speaker', 'split', correction.speakerId, ...[...correction.articleIds].sort());
}

/** The ids of identities that a correction names. */
export function idsIn(correction: SpeakerCorrection): string[] {
  return correction.type === 'merge' ? [correction.into, correction.from] : [correction.speakerId];
}

/** @throws {ArchiveError} `ARCHIVE_EDIT` for a name that nobody can be found by. */
export function checkName(name: string): void {
  if (wordsOf(name).length === 0)
    throw editError(`${JSON.stringify(name.slice(0, 80))} is no name: it has no letters`);
}

/** A refusal of a correction. */
export function editError(why: string): ArchiveError {
  return new ArchiveError('ARCHIVE_EDIT', why);
}
