import { createHash } from 'node:crypto';
import type { AddResult, Archive } from '@onrecord/archive';
import { type Chunks, type JsonLine, readJsonLines } from '@onrecord/reader';
import { type Extraction, isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { IngestError } from '../error.ts';
import type { ExtractorPool } from '../extractor-pool.ts';
import { concernsAll } from '../failure.ts';
import { mapInOrder } from '../in-order.ts';
import type { Checkpoint, Checkpoints, ImportCounts } from '../state/state.ts';
import { type CorrectionLine, correct } from './correction.ts';
import { type ImportRecord, readRecord } from './record.ts';

/** What an import tells of. */
export type ImportEvent =
  /** It goes on behind this line, where it was interrupted. */
  | { kind: 'resumed'; line: number; counts: ImportCounts }
  /** A line that could not be imported; the rest goes on. */
  | { kind: 'failure'; line: number; error: OnrecordError }
  /** Everything up to this line is in the archive, or was told to be faulty. */
  | { kind: 'progress'; line: number; counts: ImportCounts };

export interface ImportParts {
  archive: Archive;
  extractor: ExtractorPool;
  checkpoints: Checkpoints;
}

export interface ImportOptions {
  /** What the content is called in messages. */
  name: string;
  /** What it is called in its checkpoint: under the same the next time, the import goes on. Default: the name. */
  source?: string | undefined;
  /** Begins at the first line, whatever was imported before. Default false. */
  restart?: boolean | undefined;
}

/** Of an import that has not begun. */
export const NO_COUNTS: ImportCounts = {
  added: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  corrected: 0,
  quotes: 0,
};

/** Lines that are added in one go, and for which the archive and the checkpoint wait once. */
const BATCH = 100;

/** For each thread that extracts, how many lines are underway: what it works on, what it goes on with, and what waits. */
const UNDERWAY_FOR_EACH = 32;

/**
 * Imports JSON Lines: articles, our own export, either layout of Quotebank, in any mixture. Articles are
 * extracted by the pool, added in the order of the lines and in batches; memory stays flat however many there are.
 *
 * Can be killed at any moment and called again: it goes on behind the last line whose batch was added. A checkpoint holds a
 * digest of all lines before it, so that it counts only for a content that begins with just these lines; and since adding
 * is idempotent, a batch whose checkpoint was lost changes nothing. At the end the checkpoint goes: the next import of the
 * same content reads it all, and finds it unchanged.
 *
 * @throws {OnrecordError} `INGEST_SOURCE_CHANGED` when the content does not begin as it did; what reading the content and
 *   the archive as a whole throw.
 */
export async function* importLines(
  chunks: Chunks,
  options: ImportOptions,
  parts: ImportParts,
): AsyncGenerator<ImportEvent, void, undefined> {
  const { name, source = name } = options;
  const { archive, extractor, checkpoints } = parts;
  if (options.restart) await checkpoints.remove(source);
  const checkpoint = await checkpoints.get(source);
  const counts: ImportCounts = checkpoint?.counts ?? { ...NO_COUNTS };
  if (checkpoint) yield { kind: 'resumed', line: checkpoint.line, counts: { ...counts } };

  const lines = digestedLines(readJsonLines(chunks, { name }), checkpoint, name);
  const items = mapInOrder(lines, extractor.size * UNDERWAY_FOR_EACH, (line) => takeOut(line, extractor));
  for await (const batch of batchesOf(items, BATCH)) {
    for (const { line, outcome } of await addBatch(batch, archive))
      if (outcome.kind === 'failure') {
        counts.failed++;
        yield { kind: 'failure', line, error: outcome.error };
      } else count(outcome, counts);
    const { line, digest } = batch.at(-1) as Item;
    await checkpoints.put(source, { line, digest: digest(), counts });
    yield { kind: 'progress', line, counts: { ...counts } };
  }
  await checkpoints.remove(source);
}

interface DigestedLine extends JsonLine {
  /** Of this line and all before it. */
  digest: () => string;
}

/** The lines behind the checkpoint, once those before it are proved to be the same as then. */
async function* digestedLines(
  lines: AsyncIterable<JsonLine>,
  checkpoint: Checkpoint | null,
  name: string,
): AsyncGenerator<DigestedLine, void, undefined> {
  const hash = createHash('sha256');
  let isBehind = checkpoint === null;
  for await (const line of lines) {
    hash.update(line.bytes).update('\n');
    if (isBehind) {
      const upToHere = hash.copy();
      yield { ...line, digest: () => upToHere.digest('hex') };
    } else if (checkpoint && line.line >= checkpoint.line) {
      if (line.line !== checkpoint.line || hash.copy().digest('hex') !== checkpoint.digest)
        throw changedError(name, checkpoint.line);
      isBehind = true;
    }
  }
  if (!isBehind && checkpoint) throw changedError(name, checkpoint.line);
}

function changedError(name: string, line: number): IngestError {
  return new IngestError(
    'INGEST_SOURCE_CHANGED',
    `${name} is not what it was when its import stopped after line ${line}; import it from its beginning with --restart`,
    { context: { name, line } },
  );
}

interface Item {
  line: number;
  digest: () => string;
  taken: Taken;
}

/** What a line holds, extracted, or why it holds nothing. */
type Taken = Exclude<ImportRecord, { kind: 'article' }> | Failure;

interface Failure {
  kind: 'failure';
  error: OnrecordError;
}

async function takeOut(line: DigestedLine, extractor: ExtractorPool): Promise<Item> {
  const taken = await orFailure(async (): Promise<Taken> => {
    const record = readRecord(line);
    if (record.kind !== 'article') return record;
    return { kind: 'extraction', extraction: await extractor.extract(record.article) };
  });
  return { line: line.line, digest: line.digest, taken };
}

/** What became of a line. */
type Outcome = { kind: 'added'; added: AddResult } | { kind: 'corrected'; isNew: boolean } | Failure;

/** What became of each line of a batch, in order: extractions that follow each other are added in one go. */
async function addBatch(
  batch: readonly Item[],
  archive: Archive,
): Promise<{ line: number; outcome: Outcome }[]> {
  const outcomes: Outcome[] = [];
  let together: Extraction[] = [];
  const addTogether = async () => {
    outcomes.push(...(await addAll(together, archive)));
    together = [];
  };
  for (const { taken } of batch) {
    if (taken.kind === 'extraction') {
      together.push(taken.extraction);
      continue;
    }
    await addTogether();
    outcomes.push(taken.kind === 'failure' ? taken : await correctOne(taken.correction, archive));
  }
  await addTogether();
  return batch.map(({ line }, index) => ({ line, outcome: outcomes[index] as Outcome }));
}

/** Where the archive refuses them together, each is added alone: the one that is refused keeps no other out. */
async function addAll(extractions: readonly Extraction[], archive: Archive): Promise<Outcome[]> {
  if (extractions.length === 0) return [];
  const results = await orFailure(async () => ({
    kind: 'all' as const,
    all: await archive.addAll(extractions),
  }));
  if (results.kind === 'all') return results.all.map((added) => ({ kind: 'added', added }));
  if (extractions.length === 1) return [results];
  const outcomes: Outcome[] = [];
  for (const extraction of extractions) outcomes.push(...(await addAll([extraction], archive)));
  return outcomes;
}

function correctOne(correction: CorrectionLine, archive: Archive): Promise<Outcome> {
  return orFailure(async () => ({ kind: 'corrected' as const, isNew: await correct(correction, archive) }));
}

function count(outcome: Exclude<Outcome, Failure>, counts: ImportCounts): void {
  if (outcome.kind === 'corrected') counts[outcome.isNew ? 'corrected' : 'unchanged']++;
  else {
    counts[outcome.added.status]++;
    if (outcome.added.status !== 'unchanged') counts.quotes += outcome.added.quotes;
  }
}

/** What concerns one line becomes a value, so that those after it are imported. */
async function orFailure<Result>(work: () => Promise<Result>): Promise<Result | Failure> {
  try {
    return await work();
  } catch (error) {
    if (!isOnrecordError(error) || concernsAll(error)) throw error;
    return { kind: 'failure', error };
  }
}

async function* batchesOf<Thing>(
  things: AsyncIterable<Thing>,
  size: number,
): AsyncGenerator<Thing[], void, undefined> {
  let batch: Thing[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
