import { RETRY_SECONDS } from './jobs.ts';

/**
 * Milliseconds until the next attempt: twice as long each time, of which half is chance, so that what failed together does not
 * come back together ("equal jitter", Brooker 2015, "Exponential Backoff and Jitter"; pg-boss does the same).
 *
 * @param attempt - That failed, from 1.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(RETRY_SECONDS.longest, RETRY_SECONDS.first * 2 ** Math.min(16, attempt - 1));
  return Math.round(1000 * longest * (0.5 + random() / 2));
}
