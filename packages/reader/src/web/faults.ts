import { ReaderError, type ReaderErrorCode } from '../error.ts';

/** How the words of Node, of undici and of TLS for what went wrong are told. */
const FAULTS: readonly (readonly [pattern: RegExp, code: ReaderErrorCode, words: string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_)/, 'READER_UNREACHABLE', 'cannot be reached: its name leads nowhere'],
  [/^ECONNREFUSED$/, 'READER_UNREACHABLE', 'cannot be reached: it takes no connections'],
  [/^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/, 'READER_TIMEOUT', 'did not answer in time'],
  [
    /^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/,
    'READER_TOO_LARGE',
    'answered with an endless header',
  ],
  [
    /^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/,
    'READER_UNREACHABLE',
    'has no valid certificate',
  ],
  [/^HPE_/, 'READER_UNREACHABLE', 'did not answer as a server of the web'],
  [
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_(?:RES_CONTENT|REQ_CONTENT).*)$/,
    'READER_UNREACHABLE',
    'broke off the connection',
  ],
];

/** An error of a library or the system as one of ours; ours pass through. */
export function asReaderError(error: unknown, name: string): ReaderError {
  const own = causesOf(error).find((cause) => cause instanceof ReaderError);
  if (own) return own;
  const { code, name: kind = '', message = '' } = error as NodeJS.ErrnoException;
  // A passed deadline is a DOMException, whose code is a number.
  const told = kind === 'TimeoutError' ? 'ETIMEDOUT' : String(code ?? '');
  const [, found, words] = FAULTS.find(([pattern]) => pattern.test(told)) ?? [];
  const details = (told || message).replace(/\s+/gu, ' ').slice(0, 120);
  return new ReaderError(
    found ?? 'READER_UNREACHABLE',
    `${name} ${words ?? 'cannot be reached'}${words && kind === 'TimeoutError' ? '' : ` (${details})`}`,
    { cause: error, context: { link: name }, retryable: found !== 'READER_TOO_LARGE' },
  );
}

/** An error and what caused it. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let next = error; next instanceof Error && causes.length < 10; next = next.cause) causes.push(next);
  return causes;
}
