import { isOnrecordError } from '@onrecord/schema';
import { destination, pino } from 'pino';
import { readConfig } from './config.ts';
import { runBot } from './run-bot.ts';

/** It failed and said why; wrong use. */
const FAILED = 1;
const WRONG_USE = 2;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null }, destination({ dest: 2, sync: true }));
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was left behind'));
  const starting = runBot(config, log);
  // A start that is underway is ended as well: nothing is left half done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      log.info({ signal }, 'stopping');
      await starting.then((bot) => bot.stop());
      process.exit(0);
    });
  await starting;
}

main().catch((error: unknown) => {
  console.error(isOnrecordError(error) ? error.message : `[bot] ${(error as Error).message}`);
  process.exit(isOnrecordError(error) && error.code === 'BOT_CONFIG' ? WRONG_USE : FAILED);
});
