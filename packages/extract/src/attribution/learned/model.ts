import { ByteReader, decodeBase64 } from '../../linear/bytes.ts';
import { type Chain, Lattice } from '../../linear/chain.ts';
import { ChainInput } from '../../linear/chain-input.ts';
import { FeatureGroups } from '../../linear/feature-groups.ts';
import { Weigher } from '../../linear/weigher.ts';
import { readWeightEntries, WeightTable } from '../../linear/weight-table.ts';
import { TAG_GROUPS } from './part-of-speech.ts';
import { makeRoleChain } from './role-chain.ts';
import { CONTEXT_GROUPS } from './role-context-features.ts';
import { ROLE_GROUPS } from './role-groups.ts';
import type { ChainModel, RoleModel } from './stages.ts';
import { makeTokenChain } from './token-chain.ts';
import { TOKEN_GROUPS } from './token-groups.ts';
import { Vocabulary, type Word } from './word.ts';

/** Everything that was learned. */
export interface Model {
  vocabulary: Vocabulary;
  partOfSpeech: Weigher<Word>;
  token: ChainModel;
  role: RoleModel;
  judge: Weigher<Word>;
  /** Confidence of a judge's score: the scores that part the steps, ascending, and each step's confidence. */
  calibration: { scores: Float32Array; confidences: Float32Array };
  /** Readings below this confidence are not given. */
  leastConfidence: number;
}

/** Reads a model that the trainer wrote. */
export function readModel(base64: string): Model {
  const reader = new ByteReader(decodeBase64(base64));
  const table = (): WeightTable => new WeightTable(readWeightEntries(reader));
  const weigher = (groups: FeatureGroups<Word>): Weigher<Word> => new Weigher(table(), groups);
  return {
    vocabulary: new Vocabulary(table()),
    partOfSpeech: weigher(TAG_GROUPS),
    token: readChain(reader, { weigher: weigher(TOKEN_GROUPS) }, makeTokenChain),
    role: readChain(
      reader,
      { weigher: weigher(ROLE_GROUPS), context: weigher(CONTEXT_GROUPS) },
      makeRoleChain,
    ),
    judge: weigher(new FeatureGroups<Word>()),
    calibration: { scores: reader.floats(), confidences: reader.floats() },
    leastConfidence: reader.float(),
  };
}

function readChain<Weighers extends Pick<ChainModel, 'weigher'>>(
  reader: ByteReader,
  weighers: Weighers,
  make: (scores: Float32Array) => Chain,
): Weighers & ChainModel {
  const transitions = reader.floats();
  return {
    ...weighers,
    chain: make(transitions),
    exponentials: Float64Array.from(transitions, Math.exp),
    input: new ChainInput(),
    lattice: new Lattice(weighers.weigher.table.scale),
  };
}
