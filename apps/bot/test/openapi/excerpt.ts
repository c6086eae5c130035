// `npm run openapi -w @onrecord/bot -- PATH`: takes out of Discord's OpenAPI description (openapi.json of
// https://github.com/discord/discord-api-spec, MIT) what the bot sends, without the prose, as `discord.json.gz`.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { OPERATIONS } from './official.ts';

const [path = ''] = process.argv.slice(2);
const description = JSON.parse(readFileSync(path, 'utf8'));
const schemas: Record<string, unknown> = description.components.schemas;
const $defs: Record<string, unknown> = {};

/** A schema with its references into `$defs`, which get what it refers to. */
function excerpt(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(excerpt);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'description' && typeof value === 'string'))
      .map(([key, value]) => [key, key === '$ref' ? reference(String(value)) : excerpt(value)]),
  );
}

function reference(to: string): string {
  const name = to.split('/').at(-1) ?? '';
  if (!(name in $defs)) {
    $defs[name] = null;
    $defs[name] = excerpt(schemas[name]);
  }
  return `#/$defs/${name}`;
}

const bodies = Object.fromEntries(
  OPERATIONS.map((operation) => {
    const [method = '', template = ''] = operation.split(' ');
    const { content } = description.paths[template][method].requestBody;
    return [operation, excerpt(content['application/json'].schema)];
  }),
);
writeFileSync(
  new URL('discord.json.gz', import.meta.url),
  gzipSync(JSON.stringify({ bodies, $defs }), { level: 9 }),
);
