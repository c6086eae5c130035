import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MODELS = new URL('../models/', import.meta.url);

export interface ModelSize {
  file: string;
  bytes: number;
  gzipBytes: number;
}

/** The size of every file of weights, as shipped and compressed as a registry sends it. */
export function measureModels(): ModelSize[] {
  const files = readdirSync(MODELS, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /weights\.\w+$/.test(file))
    .map((file) => {
      const content = readFileSync(new URL(file, MODELS));
      return { file, bytes: content.length, gzipBytes: gzipSync(content).length };
    });
}
