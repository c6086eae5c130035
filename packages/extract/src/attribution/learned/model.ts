import { ByteReader, decodeBase64 } from '../../linear/bytes.ts';
import { type Chain, exponentials } from '../../linear/chain.ts';
import { readWeightEntries, WeightTable } from '../../linear/weight-table.ts';
import { TOKEN_STATES } from './evidence.ts';
import { makeRoleChain } from './reading.ts';
import { ROLE_EMISSION_OF } from './role-features.ts';

/** Everything that was learned. */
export interface Model {
  /** Cueness and commonness of words. */
  lexicon: WeightTable;
  partOfSpeech: WeightTable;
  token: { table: WeightTable; chain: Chain; exponential: Float64Array };
  role: { table: WeightTable; chain: Chain; exponential: Float64Array };
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
  const lexicon = table();
  const partOfSpeech = table();
  const tokenTable = table();
  const tokenChain = makeTokenChain(reader.floats());
  const roleTable = table();
  const roleChain = makeRoleChain(reader.floats(), ROLE_EMISSION_OF);
  const judge = table();
  return {
    lexicon,
    partOfSpeech,
    token: { table: tokenTable, chain: tokenChain, exponential: exponentials(tokenChain) },
    role: { table: roleTable, chain: roleChain, exponential: exponentials(roleChain) },
    judge,
    calibration: { scores: reader.floats(), confidences: reader.floats() },
    leastConfidence: reader.float(),
  };
}

/** The chain of the first model: a role goes on only behind its own beginning. */
export function makeTokenChain(transitions: Float32Array): Chain {
  const allowed = new Uint8Array(TOKEN_STATES * TOKEN_STATES);
  for (let from = 0; from < TOKEN_STATES; from++)
    for (let to = 0; to < TOKEN_STATES; to++) {
      const goesOn = to > 0 && to % 2 === 0;
      allowed[from * TOKEN_STATES + to] = !goesOn || from === to || from === to - 1 ? 1 : 0;
    }
  return {
    states: TOKEN_STATES,
    emissions: TOKEN_STATES,
    emissionOf: Uint8Array.from({ length: TOKEN_STATES }, (_, state) => state),
    allowed,
    transitions,
  };
}
