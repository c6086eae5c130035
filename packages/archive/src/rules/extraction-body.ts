import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Extraction } from '@onrecord/schema';

/** An extraction as it is kept: whole, as it was given; about a third of its JSON. */
export function packExtraction(extraction: Extraction): Uint8Array {
  return deflateRawSync(JSON.stringify(extraction), { level: LEVEL });
}

/** The extraction that was packed. */
export function unpackExtraction(body: Uint8Array): Extraction {
  return JSON.parse(inflateRawSync(body).toString()) as Extraction;
}

/** Of 9: where smaller begins to cost more time than it saves space. */
const LEVEL = 5;
