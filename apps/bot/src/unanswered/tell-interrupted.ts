import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { wordsFor } from '../messages/words.ts';
import { privateNote } from '../render/page.ts';
import type { Unanswered } from './unanswered-file.ts';

/** Message flag: "thinking…". https://discord.com/developers/docs/resources/message#message-object-message-flags */
const LOADING = 1 << 7;

/** Milliseconds that an interaction's token lives. */
const TOKEN_LIVES_MS = 15 * 60_000;

/**
 * Puts a note in the place of a "thinking…" that nobody will answer. True once nothing is left to do: an answer stands
 * already, the person was never promised one, or it is too late for any.
 *
 * @throws what discord.js throws where Discord cannot be reached or fails.
 */
export async function tellInterrupted(
  { applicationId, token, locale, at }: Unanswered,
  rest: REST,
): Promise<boolean> {
  if (Date.now() - at > TOKEN_LIVES_MS) return true;
  const original = Routes.webhookMessage(applicationId, token);
  const words = wordsFor(locale);
  try {
    const { flags = 0 } = (await rest.get(original, { auth: false })) as { flags?: number };
    if ((flags & LOADING) !== 0)
      await rest.patch(original, { auth: false, body: privateNote(words.error.interrupted, words) });
  } catch (error) {
    // Never acknowledged, or gone: Discord has told the person.
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
  }
  return true;
}
