import { adoptQuotations } from '../src/attribution/learned/adopt-quotations.ts';
import { type Evidence, emptyEvidence, findSegments } from '../src/attribution/learned/evidence.ts';
import { TAG_GROUPS } from '../src/attribution/learned/part-of-speech.ts';
import { type Reading, readWindow } from '../src/attribution/learned/reading.ts';
import { makeRoleChain, ROLE_EMISSIONS } from '../src/attribution/learned/role-chain.ts';
import { CONTEXT_LABELS } from '../src/attribution/learned/role-context-features.ts';
import { ROLE_CLASSES } from '../src/attribution/learned/role-features.ts';
import { keepProbabilities } from '../src/attribution/learned/stages.ts';
import { makeTokenChain, TOKEN_STATES } from '../src/attribution/learned/token-chain.ts';
import { TOKEN_CLASSES } from '../src/attribution/learned/token-features.ts';
import { Vocabulary } from '../src/attribution/learned/word.ts';
import { Lattice } from '../src/linear/chain.ts';
import { Weigher } from '../src/linear/weigher.ts';
import { WeightTable } from '../src/linear/weight-table.ts';
import type { GoldArticle } from './corpus.ts';
import type { Features } from './feature-store.ts';
import { fitCurve } from './isotonic.ts';
import { makeJudgeExamples } from './judge-examples.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { learnPartOfSpeech } from './learn-part-of-speech.ts';
import { type Lesson, prepareLessons } from './prepare.ts';
import { makeRoleSequences, type RoleSequences } from './role-sequences.ts';
import { makeTokenSequences, type TokenSequences } from './token-sequences.ts';
import { type ChainWeights, type Part, type Sequence, scoresOf, trainChain } from './train-chain.ts';
import { type JudgeExample, judgeScore, trainJudge } from './train-judge.ts';
import { readSenses } from './word-senses.ts';
import { ByteWriter, quantize } from './write-model.ts';

export interface LearnOptions {
  seed: number;
  /** Says what is going on. */
  log: (line: string) => void;
}

interface Rounds {
  seed: number;
  /** Called after each round over the articles, with the mean loss of a sequence and what the sequences are. */
  onRound: (loss: number, sequence: string) => void;
}

/**
 * Models that feed another are cross-fitted: what the second model sees of an article at training comes from a first
 * model that has not seen it, as it will be with new articles (stacking, Wolpert 1992).
 */
const FOLDS = 4;

/** Readings below this confidence are not given: about where the F1 of whole attributions is highest. */
const LEAST_CONFIDENCE = 0.33;

const TOKEN = {
  leastOccurrences: 4,
  epochs: 5,
  rate: 0.013,
  damping: 0.04,
  sparsity: 0.004,
  step: 0.02,
  least: 3,
};
const ROLE = {
  leastOccurrences: 4,
  epochs: 5,
  rate: 0.013,
  damping: 0.04,
  sparsity: 0.004,
  step: 0.02,
  least: 3,
};

/** How often the chains that are shipped are learned. */
const RUNS = 3;

/** Rounds over the articles that all chains together take. */
const ROUNDS = (FOLDS + RUNS) * (TOKEN.epochs + ROLE.epochs);

/** Learns everything from annotated articles; the same articles and seed give the same model. Base64. */
export function learnModel(articles: readonly GoldArticle[], { seed, log }: LearnOptions): string {
  const writer = new ByteWriter();
  let rounds = 0;
  const onRound = (loss: number, sequence: string): void => {
    rounds++;
    log(`  round ${rounds} of ${ROUNDS}: ${loss.toFixed(3)} a ${sequence}`);
  };
  const senses = readSenses();
  const lexicon = learnLexicon(articles, senses);
  const vocabulary = new Vocabulary(new WeightTable(lexicon));
  log(`lexicon: ${lexicon.hashes.length} words`);
  const tagger = learnPartOfSpeech(
    articles.map(({ document }) => document),
    vocabulary,
    seed,
  );
  const partOfSpeech = quantize(tagger, 0.15, 8);
  log(`parts of speech: ${partOfSpeech.hashes.length} features`);
  const lessons = prepareLessons(articles, {
    senses,
    partOfSpeech: new Weigher(new WeightTable(partOfSpeech), TAG_GROUPS),
    folds: FOLDS,
    seed,
  });
  writer.entries(lexicon);
  writer.entries(partOfSpeech);

  const token = makeTokenSequences(lessons, TOKEN.leastOccurrences);
  log(`first model: ${token.features.hashes.length} features`);
  const evidence = crossFitEvidence(lessons, token, { seed, log, onRound });
  const shipped = meanOfRuns(seed, (each) =>
    trainToken(token.byLesson.flat(), token.features, { seed: each, onRound }),
  );
  writeChain(writer, shipped, TOKEN, [{ features: token.features, labels: TOKEN_STATES }]);

  const role = makeRoleSequences(lessons, evidence, ROLE.leastOccurrences);
  log(`second model: ${role.features.hashes.length} + ${role.context.hashes.length} features`);
  const readings = crossFitReadings(lessons, role, { seed, log, onRound });
  writeChain(
    writer,
    meanOfRuns(seed, (each) => trainRole(role, () => true, { seed: each, onRound })),
    ROLE,
    roleParts(role),
  );

  const { features, byLesson } = makeJudgeExamples(lessons, evidence, readings);
  const examples = byLesson.flat();
  const weights = trainJudge(examples, features, seed);
  writer.entries(quantize({ labels: 1, hashes: features.hashes, weights }, 0.02));
  const curve = fitCurve(crossFitScores(examples, features, seed));
  writer.floats(curve.scores);
  writer.floats(curve.confidences);
  writer.float(LEAST_CONFIDENCE);
  log(`judge: ${examples.length} readings, ${examples.filter((example) => example.isRight).length} right`);
  return writer.toBase64();
}

/** The mean of weights learned in several orders of the articles: what one order leaves to chance evens out. */
function meanOfRuns(seed: number, run: (seed: number) => ChainWeights): ChainWeights {
  const mean = run(seed);
  for (let other = 1; other < RUNS; other++) {
    const { parts, transitions } = run(seed + other);
    parts.forEach((part, p) => void addTo(mean.parts[p] as Float32Array, part));
    addTo(mean.transitions, transitions);
  }
  for (const weights of [...mean.parts, mean.transitions])
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / RUNS;
  return mean;
}

function addTo(sum: Float32Array, weights: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
}

function crossFitEvidence(
  lessons: readonly Lesson[],
  { features, byLesson }: TokenSequences,
  { seed, log, onRound }: LearnOptions & Rounds,
): Evidence[] {
  const evidence: Evidence[] = [];
  const lattice = new Lattice();
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`first model without fold ${fold + 1} of ${FOLDS}`);
    const others = byLesson.flat().filter((sequence) => sequence.fold !== fold);
    const { parts, transitions } = trainToken(others, features, { seed, onRound });
    const chain = makeTokenChain(transitions);
    const exponentials = Float64Array.from(transitions, Math.exp);
    lessons.forEach((lesson, index) => {
      if (lesson.fold !== fold) return;
      const mine = emptyEvidence(lesson.view.length);
      let first = 0;
      for (const sequence of byLesson[index] as Sequence[]) {
        const { length } = sequence.classes;
        const scores = scoresOf(sequence, [{ features, labels: TOKEN_STATES }], parts, TOKEN_STATES);
        lattice.run(chain, exponentials, scores, sequence.classes, length);
        keepProbabilities(mine, lattice, first, length);
        first += length;
      }
      findSegments(lesson.view, mine);
      evidence[index] = mine;
    });
  }
  return evidence;
}

function crossFitReadings(
  lessons: readonly Lesson[],
  role: RoleSequences,
  { seed, log, onRound }: LearnOptions & Rounds,
): Reading[][] {
  const readings: Reading[][] = [];
  const lattice = new Lattice();
  const parts = roleParts(role);
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`second model without fold ${fold + 1} of ${FOLDS}`);
    const weights = trainRole(role, (sequence) => sequence.fold !== fold, { seed, onRound });
    const chain = makeRoleChain(weights.transitions);
    const exponentials = Float64Array.from(weights.transitions, Math.exp);
    lessons.forEach((lesson, index) => {
      if (lesson.fold !== fold) return;
      const cases = role.byLesson[index] ?? [];
      const candidates = cases.map(({ window }) => window.cue);
      readings[index] = cases.map(({ window, sequence }, k) => {
        const scores = scoresOf(sequence, parts, weights.parts, ROLE_EMISSIONS);
        const reading = readWindow(window, scores, sequence.classes, { chain, exponentials, lattice });
        return adoptQuotations(lesson.view, reading, candidates, k);
      });
    });
  }
  return readings;
}

function crossFitScores(
  examples: readonly JudgeExample[],
  features: Features,
  seed: number,
): { score: number; isRight: boolean }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainJudge(
      examples.filter((example) => example.fold !== fold),
      features,
      seed,
    );
    return examples
      .filter((example) => example.fold === fold)
      .map(({ row, isRight }) => ({ score: judgeScore(features, weights, row), isRight }));
  }).flat();
}

function trainToken(
  sequences: readonly Sequence[],
  features: Features,
  { seed, onRound }: Rounds,
): ChainWeights {
  return trainChain(sequences, {
    ...TOKEN,
    seed,
    parts: [{ features, labels: TOKEN_STATES }],
    chain: makeTokenChain(new Float32Array()),
    classes: TOKEN_CLASSES,
    onEpoch: (loss) => onRound(loss, 'paragraph'),
  });
}

function trainRole(
  role: RoleSequences,
  isTaken: (sequence: Sequence) => boolean,
  { seed, onRound }: Rounds,
): ChainWeights {
  const sequences = role.byLesson
    .flat()
    .filter(({ gold, sequence }) => gold && isTaken(sequence))
    .map(({ sequence }) => sequence);
  return trainChain(sequences, {
    ...ROLE,
    seed,
    parts: roleParts(role),
    chain: makeRoleChain(new Float32Array()),
    classes: ROLE_CLASSES,
    onEpoch: (loss) => onRound(loss, 'cue'),
  });
}

function roleParts(role: RoleSequences): Part[] {
  return [
    { features: role.features, labels: ROLE_EMISSIONS },
    { features: role.context, labels: CONTEXT_LABELS },
  ];
}

function writeChain(
  writer: ByteWriter,
  weights: ChainWeights,
  { step, least }: { step: number; least: number },
  parts: readonly Part[],
): void {
  for (const [p, { features, labels }] of parts.entries()) {
    const table = { labels, hashes: features.hashes, weights: weights.parts[p] as Float32Array };
    writer.entries(quantize(table, step, least));
  }
  writer.floats(weights.transitions);
}
