import { setTimeout } from 'node:timers/promises';
import { Random } from '../faults/random.ts';
import type { FakeDiscord } from '../test/fake-discord/fake-discord.ts';
import type { Question } from './questions.ts';

/** Milliseconds of each interaction, and what went wrong. */
export interface Load {
  /** From the interaction to its first answer, "thinking" included. */
  acknowledged: number[];
  /** To the answer itself. */
  answered: number[];
  completed: number[];
  /** No answer in time, or a note that something went wrong. */
  failures: number;
  /** Told at once, and kindly, to try again later: by a limit, or because too many asked. */
  refused: number;
}

/** An interaction's token lives 15 minutes; a person waits for some seconds. */
const PATIENCE_MS = 15_000;

const PEOPLE = 5000;
const SERVERS = 500;

/** Sends so many interactions a second, each at its time whether the ones before are answered or not. */
export async function runLoad(
  discord: FakeDiscord,
  { questions, rate, seconds }: { questions: readonly Question[]; rate: number; seconds: number },
): Promise<Load> {
  const load: Load = { acknowledged: [], answered: [], completed: [], failures: 0, refused: 0 };
  const waiting = new Map<string, number>();
  discord.onReply = (token, { type, data }) => {
    const sent = waiting.get(token);
    if (sent === undefined) return;
    const milliseconds = performance.now() - sent;
    if (type !== null) load[type === 8 ? 'completed' : 'acknowledged'].push(milliseconds);
    if (type === 5) return;
    waiting.delete(token);
    if (type === 4 || isPutOff(data)) load.refused++;
    else if (isFailure(data)) load.failures++;
    else if (type === null) load.answered.push(milliseconds);
  };
  const random = new Random(questions.length);
  const start = performance.now();
  for (let sent = 0; sent < rate * seconds; sent++) {
    const late = start + (sent * 1000) / rate - performance.now();
    if (late > 0) await setTimeout(late);
    const question = pickByRank(questions, random.next());
    waiting.set(discord.interact(question(placeOf(sent))), performance.now());
  }
  for (let waited = 0; waiting.size > 0 && waited < PATIENCE_MS; waited += 50) await setTimeout(50);
  load.failures += waiting.size;
  discord.onReply = null;
  discord.forget();
  return load;
}

/** Discord's ids have 17 digits and more. */
export function placeOf(number: number): { userId: string; guildId: string } {
  return {
    userId: String(700000000000000000n + BigInt(number % PEOPLE)),
    guildId: String(800000000000000000n + BigInt(number % SERVERS)),
  };
}

/** A note instead of an answer. */
export function isFailure(data: object): boolean {
  return /went wrong|does not answer/.test(JSON.stringify(data));
}

function isPutOff(data: object): boolean {
  return JSON.stringify(data).includes('More people ask');
}

/** What is asked most is asked far more often than the rest: the n-th thing 1/n as often as the first (Zipf). */
export function pickByRank(questions: readonly Question[], random: number): Question {
  const rank = Math.floor((questions.length + 1) ** random) - 1;
  return questions[Math.min(rank, questions.length - 1)] as Question;
}
