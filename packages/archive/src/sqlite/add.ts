import type { Extraction } from '@onrecord/schema';
import type { AddResult } from '../archive.ts';
import { corrects } from '../rules/corrections.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Corrections } from '../rules/speaker-corrections.ts';
import { removeArticle } from './remove.ts';
import type { Scope } from './scope.ts';
import { correctionsIn } from './speaker-edits.ts';
import { type Storable, store } from './store.ts';
import { keepOldVersion } from './versions.ts';

interface StoredArticle {
  version: number;
  body: Uint8Array;
}

/** Adds articles whole, in the caller's transaction; see `Archive.addAll`. */
export function addAll(scope: Scope, extractions: readonly Extraction[]): AddResult[] {
  const corrections = correctionsIn(scope);
  return runsWithoutRepetition(extractions).flatMap((run) => addRun(scope, run, corrections));
}

/** Adds articles of which no two have the same id. */
function addRun(scope: Scope, extractions: readonly Extraction[], corrections: Corrections): AddResult[] {
  const { connection, collection } = scope;
  const news: Storable[] = [];
  const results = extractions.map((extraction): AddResult => {
    const { article, quotes } = extraction;
    const row = connection.get<StoredArticle>(
      'SELECT version, body FROM article WHERE collection = $collection AND id = $id',
      { collection, id: article.id },
    );
    const result = { articleId: article.id, quotes: quotes.length };
    const stored = row && unpackExtraction(row.body);
    if (stored && saysNothingNew(stored, extraction)) return { ...result, status: 'unchanged' };
    const isSameText = stored?.article.textHash === article.textHash;
    if (stored && !isSameText) keepOldVersion(scope, article.id);
    if (stored) removeArticle(scope, article.id, corrections);
    news.push({ extraction, version: (row?.version ?? 0) + Number(!isSameText) });
    return { ...result, status: stored ? 'updated' : 'added' };
  });
  if (news.length > 0) store(scope, news, corrections);
  return results;
}

function saysNothingNew(stored: Extraction, { article, generatedBy }: Extraction): boolean {
  return (
    stored.article.textHash === article.textHash &&
    JSON.stringify(stored.generatedBy) === JSON.stringify(generatedBy) &&
    !corrects(stored.article, article)
  );
}

/** Cuts a list into runs in which no article comes twice. */
function runsWithoutRepetition(extractions: readonly Extraction[]): Extraction[][] {
  const runs: Extraction[][] = [];
  let ids = new Set<string>();
  for (const extraction of extractions) {
    const { id } = extraction.article;
    if (runs.length === 0 || ids.has(id)) {
      runs.push([]);
      ids = new Set();
    }
    ids.add(id);
    runs.at(-1)?.push(extraction);
  }
  return runs;
}
