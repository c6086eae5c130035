import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** From here on a server has failed, before or after it did what was asked: RFC 9110, 15.6. */
const SERVER_ERROR = 500;

type MakeRequest = RESTOptions['makeRequest'];

/** What undici and Node call a connection that could not be had or that broke. */
const BROKEN = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT']);

/** The first answer to an interaction, which Discord takes for 3 seconds. */
const FIRST_ANSWER = /\/interactions\/\d+\/[^/]+\/callback(?:\?.*)?$/;

/** Milliseconds after which it is asked again: twice within that time. */
const FIRST_ANSWER_PATIENCE_MS = 1000;

/** A new message of a webhook: sent twice it stands twice. Everything else that the bot asks may be asked again. */
const FOLLOW_UP = /\/webhooks\/\d+\/[^/?]+(?:\?.*)?$/;

/**
 * Asks Discord as discord.js does. Where the connection breaks, discord.js gives up, except for the one error that it
 * knows as broken, after which it tries again: this makes that error of the others. What would stand twice is asked once: it
 * fails where Discord's answer does not come, or is that it failed.
 */
export const makeRequest: MakeRequest = async (url, init) => {
  const mayBeDoubled = init.method === 'POST' && FOLLOW_UP.test(url);
  const patience = FIRST_ANSWER.test(url) ? AbortSignal.timeout(FIRST_ANSWER_PATIENCE_MS) : null;
  try {
    const response = await DefaultRestOptions.makeRequest(url, withSignal(init, patience));
    if (mayBeDoubled && response.status >= SERVER_ERROR)
      throw new Error(`Discord answered ${response.status}; whether the message stands is not known`);
    return response;
  } catch (error) {
    if (!(isBroken(error) || patience?.aborted) || mayBeDoubled) throw error;
    throw Object.assign(new Error(`the connection to Discord broke: ${(error as Error).message}`), {
      code: 'ECONNRESET',
      cause: error,
    });
  }
};

function withSignal(init: Parameters<MakeRequest>[1], signal: AbortSignal | null) {
  if (signal === null) return init;
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal };
}

function isBroken(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return BROKEN.has(code ?? '') || BROKEN.has(cause?.code ?? '');
}
