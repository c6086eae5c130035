import { type Corrections, correctionsOf, type KeptEdit } from '../rules/speaker-corrections.ts';
import type { SpeakerCorrection, SpeakerEdit } from '../speaker-edit.ts';
import type { Scope } from './connection.ts';

interface EditRow {
  number: number;
  correction: string;
  speaker_id: string;
  folded_names: string[];
  made_by: string | null;
  made_at: string;
  undone_at: string | null;
}

/** Every correction of the collection, in the order in which they were made. */
export async function editsOf(scope: Scope): Promise<KeptEdit[]> {
  const rows = await scope.all<EditRow>('SELECT * FROM speaker_edit WHERE collection = $1 ORDER BY number', [
    scope.collection,
  ]);
  return rows.map(keptEdit);
}

function keptEdit(row: EditRow): KeptEdit {
  return {
    number: row.number,
    correction: JSON.parse(row.correction) as SpeakerCorrection,
    speakerId: row.speaker_id,
    foldedNames: row.folded_names,
    by: row.made_by,
    madeAt: row.made_at,
    undoneAt: row.undone_at,
  };
}

/** What the corrections that hold say together. */
export async function correctionsIn(scope: Scope): Promise<Corrections> {
  return correctionsOf(await editsOf(scope));
}

/** Writes a correction into the history. */
export async function keepEdit(scope: Scope, edit: KeptEdit): Promise<void> {
  await scope.all(
    `INSERT INTO speaker_edit (collection, number, correction, speaker_id, folded_names, made_by, made_at, undone_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      scope.collection,
      edit.number,
      JSON.stringify(edit.correction),
      edit.speakerId,
      edit.foldedNames,
      edit.by,
      edit.madeAt,
      edit.undoneAt,
    ],
  );
}

/** Marks a correction as undone. */
export async function markUndone(scope: Scope, number: number, undoneAt: string): Promise<void> {
  await scope.all('UPDATE speaker_edit SET undone_at = $3 WHERE collection = $1 AND number = $2', [
    scope.collection,
    number,
    undoneAt,
  ]);
}

/** Takes corrections out of the history, for good. */
export async function forgetEdits(scope: Scope, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await scope.all('DELETE FROM speaker_edit WHERE collection = $1 AND number = ANY ($2)', [
    scope.collection,
    numbers,
  ]);
}

/** An edit as callers see it. */
export function shownEdit({ foldedNames: _, ...edit }: KeptEdit): SpeakerEdit {
  return edit;
}
