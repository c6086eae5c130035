import type { Span } from '@onrecord/schema';
import { WEIGHTS } from '../../../models/attribution-en-2026-11-26/weights.ts';
import type { Document, Token, TokenRange } from '../../text/document.ts';
import type { Attribution, Attributor } from '../attributor.ts';
import { calibrate } from './calibrate.ts';
import { findCueCandidates } from './evidence.ts';
import { type Model, readModel } from './model.ts';
import type { Reading } from './reading.ts';
import { type Judged, selectReadings } from './select.ts';
import { judgeReadings, readCues, weighTokens } from './stages.ts';
import { makeView } from './view.ts';

/** The model that `createLearnedAttributor` carries; its card lies beside the weights. */
const MODEL_NAME = 'attribution-en-2026-11-26';

/**
 * An attributor learned from PolNeAR, in three stages: a linear chain weighs source, cue and content for each token; a
 * second chain reads source and content for each candidate cue; a linear classifier judges each reading.
 *
 * English news. Loads its weights on the first document, once a process.
 */
export function createLearnedAttributor(): Attributor {
  return attributorFrom(() => {
    shared ??= readModel(WEIGHTS);
    return shared;
  });
}

let shared: Model | null = null;

/** An attributor with weights of one's own. */
export function createAttributorFrom(model: Model): Attributor {
  return attributorFrom(() => model);
}

function attributorFrom(modelOf: () => Model): Attributor {
  return {
    name: MODEL_NAME,
    attribute: (document) => attributeWith(modelOf(), [document]).flat(),
    attributeAll: (documents) => attributeWith(modelOf(), documents),
  };
}

/** Each stage on all documents before the next: the tables of one are more than the processor's nearest caches hold. */
function attributeWith(model: Model, documents: readonly Document[]): Attribution[][] {
  return documents
    .map((document) => ({ view: makeView(document, model) }))
    .map(({ view }) => ({ view, evidence: weighTokens(view, model.token) }))
    .map(({ view, evidence }) => {
      const candidates = findCueCandidates(view, evidence);
      return { view, evidence, readings: readCues(view, evidence, candidates, model.role) };
    })
    .map(({ view, evidence, readings }) => {
      const scores = judgeReadings(view, evidence, readings, model.judge);
      return { view, judged: readings.map((reading, i) => judgedBy(model, reading, scores[i] as number)) };
    })
    .map(({ view, judged }) =>
      selectReadings(view, judged, model.leastConfidence)
        .map((chosen) => toAttribution(view.document, chosen))
        .sort((a, b) => (a.content[0] as Span).start - (b.content[0] as Span).start),
    );
}

function judgedBy({ calibration }: Model, reading: Reading, score: number): Judged {
  return { reading, confidence: calibrate(calibration, score) };
}

function toAttribution(document: Document, { reading, confidence }: Judged): Attribution {
  return {
    content: reading.content.map((range) => toSpan(document, withStop(document, range))),
    cue: [toSpan(document, reading.cue)],
    source: reading.source
      .filter((range) => !endsBefore(document, range, reading.cue))
      .map((range) => toSpan(document, range)),
    confidence,
  };
}

function toSpan({ tokens }: Document, { first, last }: TokenRange): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** A quotation keeps the stop that it ends with: a question stays a question. */
function withStop({ tokens }: Document, range: TokenRange): TokenRange {
  const next = tokens[range.last];
  const isQuoted = next && next.quotation >= 0 && next.quotation === tokens[range.last - 1]?.quotation;
  return isQuoted && STOPS.test(next.text) ? { ...range, last: range.last + 1 } : range;
}

const STOPS = /^[.!?…]+$/;

/**
 * Whether a source ends in an earlier sentence than its cue: then it is a guess at who speaks on. Of 2,066 annotated
 * sources of PolNeAR's dev articles none does so but where a full stop is an abbreviation's.
 */
function endsBefore({ tokens }: Document, source: TokenRange, cue: TokenRange): boolean {
  return (tokens[source.last - 1] as Token).sentence < (tokens[cue.first] as Token).sentence;
}
