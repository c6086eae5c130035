import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../src/json-schema.ts';

const folder = new URL('../json/', import.meta.url);

test('the JSON Schemas in json/ are those of the models (else: npm run generate -w @onrecord/schema)', async () => {
  const made = jsonSchemas();
  expect((await readdir(folder)).sort()).toEqual(made.map(([file]) => file).sort());
  for (const [file, text] of made) expect(await readFile(new URL(file, folder), 'utf8'), file).toBe(text);
});
