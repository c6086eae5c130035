// Writes the JSON Schema (draft 2020-12) of every noun to json/. Run after a change of a model: npm run generate.
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/json-schema.ts';

const folder = new URL('../json/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [file, schema] of jsonSchemas()) await writeFile(new URL(file, folder), schema);
