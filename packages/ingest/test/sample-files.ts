import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** The paths of the articles that the repository ships. */
export const sampleFiles: string[] = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => fileURLToPath(new URL(name, SAMPLES)));
