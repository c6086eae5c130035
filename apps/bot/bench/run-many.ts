import { Random } from '../faults/random.ts';
import type { FakeDiscord } from '../test/fake-discord/fake-discord.ts';
import type { Question } from './questions.ts';
import { isFailure, pickByRank, placeOf } from './run-load.ts';

/** Interactions that wait for an answer at a time. */
const AT_ONCE = 50;

/** Milliseconds after which an interaction that nobody answers has failed. */
const PATIENCE_MS = 15_000;

/** Interactions after which the fake Discord forgets what was said. */
const BATCH = 500;

/** Sends so many interactions, as fast as they are answered; `report` is told after each tenth. How many failed comes back. */
export async function runMany(
  discord: FakeDiscord,
  options: { questions: readonly Question[]; count: number; report: (done: number) => Promise<void> },
): Promise<number> {
  const { questions, count, report } = options;
  const random = new Random(questions.length);
  const tenth = Math.ceil(count / 10);
  let failures = 0;
  for (let done = 0; done < count; ) {
    const next = Math.min(count, done + BATCH);
    failures += await runBatch(discord, next - done, (index) =>
      pickByRank(questions, random.next())(placeOf(done + index)),
    );
    const isTenth = Math.floor(next / tenth) > Math.floor(done / tenth) || next === count;
    done = next;
    if (isTenth) await report(done);
  }
  return failures;
}

/** Each answer makes room for the next interaction. */
function runBatch(
  discord: FakeDiscord,
  count: number,
  interaction: (index: number) => object,
): Promise<number> {
  return new Promise((resolve) => {
    const waiting = new Map<string, number>();
    let [sent, failures] = [0, 0];
    const goOn = () => {
      while (sent < count && waiting.size < AT_ONCE)
        waiting.set(discord.interact(interaction(sent++)), Date.now());
      if (waiting.size > 0) return;
      discord.onReply = null;
      clearInterval(looking);
      // Not while the reply is being given.
      setImmediate(() => {
        discord.forget();
        resolve(failures);
      });
    };
    const looking = setInterval(() => {
      for (const [token, at] of waiting)
        if (Date.now() - at > PATIENCE_MS && waiting.delete(token)) failures++;
      goOn();
    }, PATIENCE_MS / 5);
    discord.onReply = (token, { type, data }) => {
      if (type === 5 || !waiting.delete(token)) return;
      if (isFailure(data)) failures++;
      goOn();
    };
    goOn();
  });
}
