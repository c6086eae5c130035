import { defineConfig } from 'tsup';

export default defineConfig({
  // The worker is a file of its own: each of its threads begins with it.
  entry: ['src/index.ts', 'src/extract-worker.ts'],
  format: ['esm', 'cjs'],
  // `import.meta.url` for CommonJS, where the worker is found beside the caller.
  shims: true,
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'node22',
  removeNodeProtocol: false,
});
