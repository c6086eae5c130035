import { defineConfig } from 'tsup';
import { tsupBase } from '../../tsup.base.ts';

export default defineConfig({
  ...tsupBase,
  // The worker is a file of its own: each of its threads begins with it.
  entry: ['src/index.ts', 'src/extract-worker.ts'],
  // `import.meta.url` for CommonJS, where the worker is found beside the caller.
  shims: true,
});
