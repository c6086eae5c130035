export { IngestError, type IngestErrorCode } from './error.ts';
export { type ExportFilter, type ExportFormat, exportLines } from './export/export-lines.ts';
export { createExtractorPool, type ExtractorPool, type ExtractorPoolOptions } from './extractor-pool.ts';
export {
  type ImportEvent,
  type ImportOptions,
  type ImportParts,
  importLines,
  NO_COUNTS,
} from './import/import-lines.ts';
export { openImport } from './import/open-import.ts';
export { type Ingested, type IngestParts, ingestArticle } from './ingest-article.ts';
export { ingestFile } from './ingest-file.ts';
export { type IngestResult, ingestResults } from './ingest-results.ts';
export { type IngestUrlOptions, ingestUrl } from './ingest-url.ts';
export type { Communities, Community, Meeting } from './state/community.ts';
export type { Feed, Feeds } from './state/feeds.ts';
export type { HostRules, Hosts } from './state/hosts.ts';
export type { DeadJob, Job, JobCounts, JobRequest, Jobs } from './state/jobs.ts';
export type { Leases } from './state/leases.ts';
export { openIngestState } from './state/open-state.ts';
export type { Checkpoint, Checkpoints, ImportCounts, IngestState } from './state/state.ts';
export { runOnlyWorker } from './work/run-only-worker.ts';
export { runWorker, type WorkOptions } from './work/run-worker.ts';
export type { WorkEvent, WorkParts } from './work/work-parts.ts';
