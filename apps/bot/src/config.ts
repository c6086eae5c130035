import { dirname, join } from 'node:path';
import { OnrecordError } from '@onrecord/schema';
import { z } from 'zod';
import { DEFAULT_LIMITS, type Limits } from './rate-limits.ts';
import { readShards, type Shards } from './shards.ts';

const Environment = z
  .object({
    /** "Bot token" of the Discord developer portal: three parts of URL-safe base64. */
    DISCORD_TOKEN: z
      .string({ error: 'is missing: copy the bot token from the Discord developer portal' })
      .trim()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, {
        error: 'is no bot token: it has three parts with full stops between them',
      }),
    DISCORD_APPLICATION_ID: z
      .string()
      .regex(/^\d{17,20}$/, { error: 'is no application id: it has 17 to 20 digits' })
      .optional(),
    /** An Ed25519 key in hexadecimal, as the developer portal shows it. */
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[\da-f]{64}$/i, { error: 'is no public key: it has 64 hexadecimal digits' })
      .optional(),
    DISCORD_API_URL: z
      .url({ protocol: /^https?$/, error: 'is no web address: https://…/api' })
      .default('https://discord.com/api'),
    SHARDS: z
      .string()
      .transform((value, context) => {
        const shards = readShards(value);
        if (shards === null)
          context.addIssue({
            code: 'custom',
            message: 'is no range of shards: write auto, or FIRST-LAST/ALL as in 0-15/64',
          });
        return shards ?? 'auto';
      })
      .default('auto'),
    HTTP_PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'is no port: it is a number from 0 to 65535' })
      .transform(Number)
      .refine((port) => port <= 65_535, { error: 'is no port: it is a number from 0 to 65535' })
      .optional(),
    HTTP_HOST: z.string().default('127.0.0.1'),
    ONRECORD_ARCHIVE: z.string().min(1).default('data/onrecord.db'),
    ONRECORD_FEEDS: z.enum(['0', '1'], { error: 'is 1 (this process may read the feeds) or 0' }).default('1'),
    ONRECORD_UNANSWERED: z.string().optional(),
    ONRECORD_COLLECTION: z
      .string()
      .regex(/^[\w-]{1,64}$/, { error: 'takes 1 to 64 letters, digits, - and _' })
      .optional(),
    /** How long a server's data are kept when the bot has left it. */
    ONRECORD_GRACE_DAYS: z
      .string()
      .regex(/^\d{1,4}$/, { error: 'is no number of days: it is a whole number from 0 to 9999' })
      .transform(Number)
      .default(30),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'is one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  })
  .refine(
    ({ DISCORD_PUBLIC_KEY, HTTP_PORT }) => DISCORD_PUBLIC_KEY === undefined || HTTP_PORT !== undefined,
    {
      path: ['DISCORD_PUBLIC_KEY'],
      error: 'is for interactions over HTTP, which need HTTP_PORT too: set it, or leave the key out',
    },
  );

export interface Config {
  token: string;
  /** `null`: Discord tells it when the bot signs in. */
  applicationId: string | null;
  /** With it interactions come over HTTP and the gateway is left alone; `null`: they come over the gateway. */
  publicKey: string | null;
  apiUrl: string;
  shards: Shards;
  /** Where health, metrics and, with a public key, interactions are served; `null`: nowhere. */
  http: { host: string; port: number } | null;
  archive: string;
  /** One collection for everybody; `null`: each server and each person has their own. */
  collection: string | null;
  /** Milliseconds for which a server's data are kept when the bot has left it. */
  graceMs: number;
  /** Whether this process may read the feeds of every server; of several that may, one does. */
  feeds: boolean;
  /** Folder where it is written down who is being answered, for whoever comes after a crash; `null`: nowhere. */
  unanswered: string | null;
  limits: Limits;
  logLevel: string;
}

const DAY_MS = 24 * 3_600_000;

const SECRETS = new Set(['DISCORD_TOKEN']);

/**
 * The configuration that environment variables give; an empty variable is one that is not set.
 *
 * @throws {OnrecordError} `BOT_CONFIG`: one line with the variable, what is wrong and, unless it is secret, its value.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    const seen = set[name] !== undefined && !SECRETS.has(name) ? ` (${JSON.stringify(set[name])})` : '';
    throw new OnrecordError('BOT_CONFIG', `[bot] ${name}${seen} ${issue?.message}`);
  }
  const values = read.data;
  return {
    token: values.DISCORD_TOKEN,
    applicationId: values.DISCORD_APPLICATION_ID ?? null,
    publicKey: values.DISCORD_PUBLIC_KEY ?? null,
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ''),
    shards: values.SHARDS,
    http: values.HTTP_PORT === undefined ? null : { host: values.HTTP_HOST, port: values.HTTP_PORT },
    archive: values.ONRECORD_ARCHIVE,
    collection: values.ONRECORD_COLLECTION ?? null,
    graceMs: values.ONRECORD_GRACE_DAYS * DAY_MS,
    feeds: values.ONRECORD_FEEDS === '1',
    unanswered: values.ONRECORD_UNANSWERED ?? besideFile(values.ONRECORD_ARCHIVE),
    limits: DEFAULT_LIMITS,
    logLevel: values.LOG_LEVEL,
  };
}

/** A folder beside the archive's file; `null` where the archive is on a server. */
function besideFile(location: string): string | null {
  if (/^postgres(?:ql)?:|:memory:$/i.test(location)) return null;
  return join(dirname(location.replace(/^sqlite:/i, '')), 'unanswered');
}
