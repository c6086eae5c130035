import { OnrecordError } from '@onrecord/schema';
import { z } from 'zod';

const Environment = z.object({
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
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no web address: https://…/api' })
    .default('https://discord.com/api'),
  ONRECORD_ARCHIVE: z.string().min(1).default('data/onrecord.db'),
  ONRECORD_COLLECTION: z
    .string()
    .regex(/^[\w-]{1,64}$/, { error: 'takes 1 to 64 letters, digits, - and _' })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'is one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
});

export interface Config {
  token: string;
  /** `null`: Discord tells it when the bot signs in. */
  applicationId: string | null;
  apiUrl: string;
  archive: string;
  /** One collection for everybody; `null`: each server and each person has their own. */
  collection: string | null;
  logLevel: string;
}

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
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ''),
    archive: values.ONRECORD_ARCHIVE,
    collection: values.ONRECORD_COLLECTION ?? null,
    logLevel: values.LOG_LEVEL,
  };
}
