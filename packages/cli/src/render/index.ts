import type { ArchiveStats, SpeakerEntry } from '@onrecord/archive';
import type { DeadJob, Feed, IngestResult, JobCounts, WorkEvent } from '@onrecord/ingest';
import type { Answer, Extraction } from '@onrecord/schema';
import { articleBlocks } from './answers/article.ts';
import { askBlocks } from './answers/ask.ts';
import { claimBlocks } from './answers/claim.ts';
import { saidBlocks } from './answers/said.ts';
import { speakerBlocks } from './answers/speaker.ts';
import { timelineBlocks } from './answers/timeline.ts';
import { whoSaidBlocks } from './answers/who-said.ts';
import { extractionBlocks } from './extraction.ts';
import { identitiesBlocks } from './identities.ts';
import { ingestedBlocks } from './ingested.ts';
import { statsBlocks } from './stats.ts';
import { type Block, type Pen, page, penFor, type Screen } from './text/pen.ts';
import { feedsBlocks, queueBlocks, workBlocks } from './work.ts';

export type { Screen } from './text/pen.ts';

/**
 * An answer as a terminal shows it: lines without a last line break, none wider than the screen (of 40 to 100 columns).
 *
 * Pure: the same answer gives the same text on every machine. Words of articles can neither move the cursor nor change
 * colours or the direction of writing.
 */
export function renderAnswer(answer: Answer, screen: Screen): string {
  return page(answerBlocks(answer, penFor(screen)));
}

/** Everything taken out of one article, by speaker, drawn like an answer. */
export function renderExtraction(extraction: Extraction, screen: Screen): string {
  return page(extractionBlocks(extraction, penFor(screen)));
}

/** What an archive holds, drawn like an answer. */
export function renderStats(stats: ArchiveStats, screen: Screen): string {
  return page(statsBlocks(stats, penFor(screen)));
}

/** What became of an article that was added, or why it was not, drawn like an answer. */
export function renderIngested(result: IngestResult, screen: Screen): string {
  return page(ingestedBlocks(result, penFor(screen)));
}

/** What a worker has done, in a line or two. */
export function renderWork(event: Extract<WorkEvent, { kind: 'article' | 'feed' }>, screen: Screen): string {
  return page(workBlocks(event, penFor(screen)));
}

/** The feeds that are followed. */
export function renderFeeds(feeds: readonly Feed[], screen: Screen): string {
  return page(feedsBlocks(feeds, penFor(screen)));
}

/** What a queue holds. */
export function renderQueue(counts: JobCounts, dead: readonly DeadJob[], screen: Screen): string {
  return page(queueBlocks(counts, dead, penFor(screen)));
}

/** The identities that a name fits, with their ids. */
export function renderIdentities(found: readonly SpeakerEntry[], screen: Screen): string {
  return page(identitiesBlocks(found, penFor(screen)));
}

function answerBlocks(answer: Answer, pen: Pen): Block[] {
  switch (answer.kind) {
    case 'said':
      return saidBlocks(answer, pen);
    case 'who-said':
      return whoSaidBlocks(answer, pen);
    case 'claim':
      return claimBlocks(answer, pen);
    case 'timeline':
      return timelineBlocks(answer, pen);
    case 'ask':
      return askBlocks(answer, (found) => answerBlocks(found, pen), pen);
    case 'speaker':
      return speakerBlocks(answer, pen);
    case 'article':
      return articleBlocks(answer, pen);
  }
}
