import { foldName } from '../rules/names.ts';
import {
  type Corrections,
  checkName,
  correctionsOf,
  editError,
  idsIn,
  type KeptEdit,
  outcomeOf,
  rootIn,
} from '../rules/speaker-corrections.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';
import { indexAgain } from './add.ts';
import type { Scope } from './connection.ts';
import { countNames, type NameRow, unindexNames } from './names.ts';
import { settleRoots } from './roots.ts';
import { correctionsIn, editsOf, keepEdit, markUndone, shownEdit } from './speaker-edits.ts';
import { rootsOf, speakerKeysOf } from './speakers.ts';

/** See `Archive.correctSpeaker`; in the caller's transaction. */
export async function correctSpeaker(
  scope: Scope,
  correction: SpeakerCorrection,
  by: string | null,
): Promise<SpeakerEdit> {
  const edits = await editsOf(scope);
  await checkIds(scope, correction);
  const foldedNames = await CHECKS[correction.type](scope, correction as never, correctionsOf(edits));
  const edit: KeptEdit = {
    number: (edits.at(-1)?.number ?? 0) + 1,
    correction,
    speakerId: outcomeOf(correction),
    by,
    madeAt: new Date().toISOString(),
    undoneAt: null,
    foldedNames,
  };
  await keepEdit(scope, edit);
  await settle(scope, correction);
  return shownEdit(edit);
}

/** See `Archive.undoSpeakerEdit`; in the caller's transaction. */
export async function undoSpeakerEdit(scope: Scope, number: number): Promise<SpeakerEdit> {
  const edits = await editsOf(scope);
  const edit = edits.find((one) => one.number === number);
  if (!edit) throw editError(`there is no correction ${number} in this collection; list them first`);
  if (edit.undoneAt !== null) throw editError(`correction ${number} was undone at ${edit.undoneAt} already`);
  if (edit.correction.type === 'split') checkNobodyNames(edit, edits);
  const undone = { ...edit, undoneAt: new Date().toISOString() };
  await markUndone(scope, number, undone.undoneAt);
  await settle(scope, edit.correction);
  return shownEdit(undone);
}

/** See `Archive.speakerEdits`. */
export async function speakerEdits(
  scope: Scope,
  { speakerId, limit }: { speakerId?: string; limit: number },
): Promise<SpeakerEdit[]> {
  const edits = await editsOf(scope);
  return edits
    .filter(
      (edit) =>
        speakerId === undefined || edit.speakerId === speakerId || idsIn(edit.correction).includes(speakerId),
    )
    .reverse()
    .slice(0, limit)
    .map(shownEdit);
}

async function checkIds(scope: Scope, correction: SpeakerCorrection): Promise<void> {
  const known = await rootsOf(scope, idsIn(correction));
  for (const id of idsIn(correction))
    if (!known.has(id)) throw editError(`nobody has the id ${JSON.stringify(id)}; find the speaker first`);
}

type Check<Correction> = (scope: Scope, correction: Correction, before: Corrections) => Promise<string[]>;

type Of<Type> = Extract<SpeakerCorrection, { type: Type }>;

/** What each correction must be like; the folded names that it is kept with come back. */
const CHECKS: { [Type in SpeakerCorrection['type']]: Check<Of<Type>> } = {
  merge: async (_, { into, from }, { mergedInto }) => {
    if (into === from) throw editError('an identity cannot be merged into itself; name two');
    if (rootIn(mergedInto, into) === from || rootIn(mergedInto, into) === rootIn(mergedInto, from))
      throw editError('these two are one already: merging them would go round in a circle');
    return [];
  },
  rename: async (_, { name }) => {
    checkName(name);
    return [];
  },
  alias: async (_, { alias }) => {
    checkName(alias);
    return [];
  },
  split: checkSplit,
};

async function checkSplit(scope: Scope, { speakerId, articleIds, name }: Of<'split'>): Promise<string[]> {
  if (name !== undefined) checkName(name);
  const keys = await speakerKeysOf(scope, [speakerId]);
  const rows = await scope.all<{ id: string }>(
    `SELECT DISTINCT article.id FROM article_speaker JOIN article
       ON article.collection = $1 AND article.key = article_speaker.article
     WHERE article_speaker.collection = $1 AND article_speaker.speaker = ANY ($2)`,
    [scope.collection, keys],
  );
  const own = rows.map(({ id }) => id);
  if (!own.some((id) => articleIds.includes(id)))
    throw editError('none of these articles mentions the speaker; name some that do');
  if (own.every((id) => articleIds.includes(id)))
    throw editError('these are all articles of the speaker: nothing would be left; rename instead');
  const names = await scope.all<{ folded: string }>(
    `SELECT DISTINCT name.folded FROM speaker JOIN name
       ON name.collection = $1 AND name.kind = 'speaker' AND name.ref = speaker.id
     WHERE speaker.collection = $1 AND speaker.key = ANY ($2) ORDER BY 1`,
    [scope.collection, keys],
  );
  return names.map(({ folded }) => folded);
}

function checkNobodyNames(split: KeptEdit, edits: readonly KeptEdit[]): void {
  const later = edits.find(
    ({ number, undoneAt, correction }) =>
      number > split.number && undoneAt === null && idsIn(correction).includes(split.speakerId),
  );
  if (later)
    throw editError(
      `correction ${later.number} is about the identity that ${split.number} made; undo ${later.number} first`,
    );
}

/** Makes everything as the corrections now say, after one of them came or went. */
async function settle(scope: Scope, correction: SpeakerCorrection): Promise<void> {
  if (correction.type === 'split') await indexAgain(scope, correction.articleIds);
  const corrections = await correctionsIn(scope);
  if (correction.type === 'rename' || correction.type === 'alias')
    await settleGiven(scope, correction.speakerId, corrections.given.get(correction.speakerId) ?? []);
  await settleRoots(scope, corrections);
}

/** The names that somebody gave an identity: these, and no others. */
async function settleGiven(scope: Scope, id: string, given: readonly string[]): Promise<void> {
  const uses = await scope.get<{ uses: number }>(
    `SELECT max(uses) AS uses FROM name WHERE collection = $1 AND kind = 'speaker' AND ref = $2`,
    [scope.collection, id],
  );
  const kept = given.map(foldName);
  const values = [scope.collection, id, kept];
  const others = `WHERE collection = $1 AND kind = 'speaker' AND ref = $2 AND is_given AND NOT folded = ANY ($3)`;
  const gone = await scope.all<NameRow>(
    `DELETE FROM name ${others} AND NOT is_printed RETURNING key, folded`,
    values,
  );
  await unindexNames(scope, 'speaker', gone);
  await scope.all(`UPDATE name SET is_given = false ${others}`, values);
  await countNames(
    scope,
    given.map((printed) => ({ kind: 'speaker', ref: id, printed, uses: 0, isAlias: true, isGiven: true })),
  );
  await scope.all(
    `UPDATE name SET uses = $4 WHERE collection = $1 AND kind = 'speaker' AND ref = $2 AND folded = ANY ($3)`,
    [...values, uses?.uses ?? 0],
  );
}
