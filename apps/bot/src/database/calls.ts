import { isOnrecordError, OnrecordError } from '@onrecord/schema';

/** A method of the archive, of what is remembered beside it (`path` leads to it), or an answer to a command. */
export interface Call {
  target: 'archive' | 'state';
  collection: string;
  /** `['search']`, `['feeds', 'add']`. */
  path: readonly string[];
  args: readonly unknown[];
  /** For messages: `feeds.add`. */
  method: string;
}

/** A call of an archive's method. */
export function archiveCall(collection: string, method: string, ...args: readonly unknown[]): Call {
  return { target: 'archive', collection, path: [method], args, method };
}

/** What a thread sends back: the value as `v8.serialize` writes it, or why there is none; and how long it took. */
export type Reply = ({ value: Uint8Array } | { error: SentError }) & { milliseconds: number };

/** An error without its class, which does not travel. */
interface SentError {
  /** `null` for what is no error of ours. */
  code: string | null;
  message: string;
  stack: string | undefined;
  context: Record<string, unknown>;
  retryable: boolean;
}

export function sentError(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!isOnrecordError(error)) return { code: null, message, stack, context: {}, retryable: false };
  const { code, context, retryable } = error;
  return { code, message, stack, context, retryable };
}

export function errorFrom({ code, message, stack, context, retryable }: SentError): Error {
  const error = code === null ? new Error(message) : new OnrecordError(code, message, { context, retryable });
  return Object.assign(error, { stack });
}
