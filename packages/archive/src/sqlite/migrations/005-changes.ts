/** Format 5: each write counts itself in its collection, so that whoever keeps answers knows whether they still hold. */
export const countedChanges = 'ALTER TABLE collection ADD COLUMN changes INTEGER NOT NULL DEFAULT 0';
