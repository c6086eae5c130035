import type { Options } from 'tsup';

/** How every package is built: ESM and CommonJS with their types, for the Node that `engines` asks for. */
export const tsupBase: Options = {
  format: ['esm', 'cjs'],
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'node22',
  removeNodeProtocol: false,
};
