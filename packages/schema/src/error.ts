const BRAND = Symbol.for('onrecord.error');

/** What every Onrecord error carries besides its message. */
export interface OnrecordErrorOptions {
  /** The error that caused this one, wrapped once where it entered. */
  cause?: unknown;
  /** Values needed to repeat the failure; never secrets. */
  context?: Record<string, unknown>;
  /** True where the same call may succeed later. Default false. */
  retryable?: boolean;
}

/**
 * The base of every error that Onrecord throws on purpose.
 *
 * `code` is stable within a major version; the message may improve. Each code is described in docs/errors.md.
 * Recognise these errors by `isOnrecordError`, not `instanceof`: two copies of this package may be installed.
 */
export class OnrecordError extends Error {
  readonly [BRAND] = true;
  readonly code: string;
  readonly context: Record<string, unknown>;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: OnrecordErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.context = options.context ?? {};
    this.retryable = options.retryable ?? false;
  }
}

/** Tells an Onrecord error from any other value, also when it comes from another copy of this package. */
export function isOnrecordError(value: unknown): value is OnrecordError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
