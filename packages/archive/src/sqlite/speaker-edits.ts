import { unpackExtraction } from '../rules/extraction-body.ts';
import { foldName } from '../rules/names.ts';
import {
  type Corrections,
  checkName,
  correctionsOf,
  editError,
  idsIn,
  type KeptEdit,
  outcomeOf,
} from '../rules/speaker-corrections.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';
import { applyMerges } from './identity.ts';
import { countNames } from './name-counts.ts';
import { forgetGivenNames } from './name-index.ts';
import { namesEqualTo } from './names.ts';
import { removeArticle } from './remove.ts';
import type { Scope } from './scope.ts';
import { groupOf, rootOf } from './speaker-groups.ts';
import { store } from './store.ts';
import { articleRowOf } from './versions.ts';

interface EditRow {
  number: number;
  correction: string;
  speaker_id: string;
  folded_names: string;
  made_by: string | null;
  made_at: string;
  undone_at: string | null;
}

/** What the corrections of the collection that hold say together. */
export function correctionsIn(scope: Scope): Corrections {
  return correctionsOf(editsIn(scope));
}

/** See `Archive.speakerEdits`; `folded_names` beside them. */
export function editsIn(scope: Scope): KeptEdit[] {
  const rows = scope.connection.all<EditRow>(
    'SELECT * FROM speaker_edit WHERE collection = $collection ORDER BY number',
    { collection: scope.collection },
  );
  return rows.map((row) => ({
    number: row.number,
    correction: JSON.parse(row.correction) as SpeakerCorrection,
    speakerId: row.speaker_id,
    foldedNames: JSON.parse(row.folded_names) as string[],
    by: row.made_by,
    madeAt: row.made_at,
    undoneAt: row.undone_at,
  }));
}

/** See `Archive.speakerEdits`. */
export function speakerEdits(
  scope: Scope,
  { speakerId, limit = Number.POSITIVE_INFINITY }: { speakerId?: string; limit?: number },
): SpeakerEdit[] {
  return editsIn(scope)
    .filter(
      (edit) =>
        speakerId === undefined || edit.speakerId === speakerId || idsIn(edit.correction).includes(speakerId),
    )
    .toReversed()
    .slice(0, limit)
    .map(({ foldedNames: _, ...edit }) => edit);
}

/** See `Archive.correctSpeaker`. Runs in the caller's transaction. */
export function correctSpeaker(
  scope: Scope,
  asked: SpeakerCorrection,
  by: string | null,
  madeAt: string,
): SpeakerEdit {
  const correction = settled(scope, asked);
  const edits = editsIn(scope);
  const foldedNames = correction.type === 'split' ? namesOfGroup(scope, correction.speakerId) : [];
  const edit: SpeakerEdit = {
    number: (edits.at(-1)?.number ?? 0) + 1,
    correction,
    speakerId: outcomeOf(correction),
    by,
    madeAt,
    undoneAt: null,
  };
  if (correction.type === 'split') checkSplit(scope, correction);
  scope.connection.run(
    'INSERT INTO speaker_edit VALUES ($collection, $number, $correction, $speakerId, $foldedNames, $by, $madeAt, NULL)',
    {
      collection: scope.collection,
      number: edit.number,
      correction: JSON.stringify(correction),
      speakerId: edit.speakerId,
      foldedNames: JSON.stringify(foldedNames),
      by,
      madeAt,
    },
  );
  apply(scope, correction);
  return edit;
}

/** See `Archive.undoSpeakerEdit`. Runs in the caller's transaction. */
export function undoSpeakerEdit(scope: Scope, number: number, undoneAt: string): SpeakerEdit {
  const edits = editsIn(scope);
  const edit = edits.find((candidate) => candidate.number === number);
  if (!edit || edit.undoneAt !== null)
    throw editError(
      edit
        ? `correction ${number} was undone already, at ${edit.undoneAt}`
        : `there is no correction ${number} in the history of this collection`,
    );
  const dependent = edits.find(
    (later) =>
      later.number > number && later.undoneAt === null && idsIn(later.correction).includes(edit.speakerId),
  );
  if (edit.correction.type === 'split' && dependent)
    throw editError(
      `correction ${dependent.number} is about the speaker that ${number} made; undo ${dependent.number} first`,
    );
  scope.connection.run(
    'UPDATE speaker_edit SET undone_at = $undoneAt WHERE collection = $collection AND number = $number',
    { collection: scope.collection, number, undoneAt },
  );
  apply(scope, edit.correction);
  const { foldedNames: _, ...undone } = edit;
  return { ...undone, undoneAt };
}

/** The correction with ids as they show now. */
function settled(scope: Scope, correction: SpeakerCorrection): SpeakerCorrection {
  const known = (id: string) => {
    const root = rootOf(scope, id);
    if (root === null) throw editError(`the archive quotes no speaker ${JSON.stringify(id)}`);
    return root;
  };
  if (correction.type !== 'merge') {
    const name = correction.type === 'alias' ? correction.alias : correction.name;
    if (name !== undefined) checkName(name);
    return { ...correction, speakerId: known(correction.speakerId) };
  }
  const [into, from] = [known(correction.into), known(correction.from)];
  if (into === from) throw editError(`${correction.from} and ${correction.into} are one speaker already`);
  return { type: 'merge', into, from };
}

/** Every folded name of an identity and of those that show as it. */
function namesOfGroup(scope: Scope, speakerId: string): string[] {
  const rows = scope.connection.all<{ folded: string }>(
    `SELECT DISTINCT folded FROM name WHERE collection = $collection AND kind = 1
       AND ref IN (SELECT id FROM speaker WHERE key IN (SELECT value FROM json_each($group)))`,
    { collection: scope.collection, group: JSON.stringify(groupOf(scope, [speakerId])) },
  );
  return rows.map(({ folded }) => folded);
}

function checkSplit(
  scope: Scope,
  { speakerId, articleIds }: Extract<SpeakerCorrection, { type: 'split' }>,
): void {
  const articles = scope.connection.all<{ id: string }>(
    `SELECT DISTINCT article.id FROM article_speaker CROSS JOIN article ON article.key = article_speaker.article
     WHERE article_speaker.collection = $collection
       AND article_speaker.speaker IN (SELECT value FROM json_each($group))`,
    { collection: scope.collection, group: JSON.stringify(groupOf(scope, [speakerId])) },
  );
  const ids = new Set(articles.map(({ id }) => id));
  const strange = articleIds.find((id) => !ids.has(id));
  if (articleIds.length === 0 || strange !== undefined)
    throw editError(
      strange === undefined
        ? 'a split needs the articles in which it is somebody else'
        : `article ${JSON.stringify(strange)} does not mention this speaker`,
    );
  if (ids.size === new Set(articleIds).size)
    throw editError('a split needs to leave an article; rename the speaker instead');
}

/** Brings what is derived in line with the history, after this correction was made or undone. */
function apply(scope: Scope, correction: SpeakerCorrection): void {
  const corrections = correctionsIn(scope);
  if (correction.type === 'merge') applyMerges(scope, corrections, idsIn(correction));
  else if (correction.type === 'split') addAgain(scope, correction.articleIds, corrections);
  else giveNames(scope, correction.speakerId, corrections);
}

/** Adds articles again as they are kept, so that their speakers are found anew. */
function addAgain(scope: Scope, articleIds: readonly string[], corrections: Corrections): void {
  for (const id of new Set(articleIds)) {
    const row = articleRowOf(scope, id);
    if (row?.id !== id) continue;
    removeArticle(scope, id, corrections);
    store(scope, [{ extraction: unpackExtraction(row.body), version: row.version }], corrections);
  }
}

function giveNames(scope: Scope, id: string, { given, names }: Corrections): void {
  forgetGivenNames(scope, id);
  scope.connection.run('UPDATE speaker SET given_name = $name WHERE collection = $collection AND id = $id', {
    collection: scope.collection,
    id,
    name: names.get(id) ?? null,
  });
  const identity = scope.connection.get<{ quotes: number }>(
    'SELECT quotes FROM speaker WHERE collection = $collection AND id = $id',
    { collection: scope.collection, id },
  );
  if (!identity) return;
  for (const printed of new Set(given.get(id))) {
    const isKnown = namesEqualTo(scope, [foldName(printed)]).some(({ ref }) => ref === id);
    countNames(scope, [
      {
        kind: 'speaker',
        ref: id,
        printed,
        isAlias: printed !== names.get(id),
        isGiven: true,
        uses: isKnown ? 0 : identity.quotes,
      },
    ]);
  }
}
