import { ByteReader, decodeBase64 } from '../../linear/bytes.ts';
import { readWeightEntries, WeightTable } from '../../linear/weight-table.ts';
import { makeRoleChain } from './role-chain.ts';
import type { ChainModel, RoleModel } from './stages.ts';
import { makeTokenChain } from './token-chain.ts';

/** Everything that was learned. */
export interface Model {
  /** Cueness and commonness of words. */
  lexicon: WeightTable;
  partOfSpeech: WeightTable;
  token: ChainModel;
  role: RoleModel;
  judge: WeightTable;
  /** Confidence of a judge's score: the scores that part the steps, ascending, and each step's confidence. */
  calibration: { scores: Float32Array; confidences: Float32Array };
  /** Readings below this confidence are not given. */
  leastConfidence: number;
}

/** Reads a model that the trainer wrote. */
export function readModel(base64: string): Model {
  const reader = new ByteReader(decodeBase64(base64));
  const table = (): WeightTable => new WeightTable(readWeightEntries(reader));
  return {
    lexicon: table(),
    partOfSpeech: table(),
    token: { table: table(), ...readChain(reader, makeTokenChain) },
    role: { table: table(), context: table(), ...readChain(reader, makeRoleChain) },
    judge: table(),
    calibration: { scores: reader.floats(), confidences: reader.floats() },
    leastConfidence: reader.float(),
  };
}

function readChain(reader: ByteReader, make: typeof makeTokenChain): Omit<ChainModel, 'table'> {
  const scores = reader.floats();
  return { chain: make(scores), exponentials: Float64Array.from(scores, Math.exp) };
}
