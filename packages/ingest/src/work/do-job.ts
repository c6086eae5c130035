import { readUrl } from '@onrecord/reader';
import { isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { IngestError } from '../error.ts';
import { concernsAll } from '../failure.ts';
import type { Job } from '../state/jobs.ts';
import { keepingLease } from '../state/lease.ts';
import type { WorkEvent, WorkParts } from './work-parts.ts';

/** Attempts until a link is given up: with growing pauses between them, about two hours. */
const MOST_ATTEMPTS = 10;

/**
 * Does a job, or says why it could not be done; either way the queue knows when this returns.
 *
 * The article is added first, and the job ended then: a worker that is killed in between leaves a job that another one does
 * again, to no effect.
 *
 * @returns `null` where the signal ended it, and the job waits then; or where it was forgotten, and nothing is added.
 * @throws {OnrecordError} what concerns every job, an archive that cannot be written for example; the job waits then.
 */
export async function doJob(job: Job, parts: WorkParts, signal: AbortSignal): Promise<WorkEvent | null> {
  const { jobs } = parts.state;
  try {
    const extraction = await keepingLease(
      () => jobs.touch(job),
      async () => {
        const { client, extractor } = parts;
        const options = { client, fallbacks: job.fallbacks ?? undefined, signal };
        return extractor.extract((await readUrl(job.url, options)).article);
      },
    );
    // What somebody had removed meanwhile must not come back.
    if (!(await jobs.touch(job))) return null;
    const added = await parts.archive.add(extraction);
    await jobs.finish(job);
    return { kind: 'article', url: job.url, title: extraction.article.title, added };
  } catch (cause) {
    return await afterFailure(job, cause, parts, signal);
  }
}

async function afterFailure(
  job: Job,
  cause: unknown,
  { state }: WorkParts,
  signal: AbortSignal,
): Promise<WorkEvent | null> {
  if (signal.aborted) {
    await state.jobs.retry(job);
    return null;
  }
  const error = asOnrecordError(cause);
  if (concernsAll(error)) {
    await state.jobs.retry(job);
    throw error;
  }
  if (error.retryable && job.attempt < MOST_ATTEMPTS) {
    await state.jobs.retry(job);
    return { kind: 'retry', url: job.url, attempt: job.attempt, error };
  }
  await state.jobs.bury(job, error.message);
  return { kind: 'dead', url: job.url, error };
}

/** A slip of our own shall cost one article, be told like any other failure, and be found in the dead letters. */
function asOnrecordError(cause: unknown): OnrecordError {
  if (isOnrecordError(cause)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new IngestError('INGEST_FAILED', message, { cause });
}
