import { defineConfig } from 'tsup';
import { tsupBase } from '../../tsup.base.ts';

export default defineConfig({
  ...tsupBase,
  // Each thread begins with a file of its own.
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    'archive-thread': 'src/database/archive-thread.ts',
    'feeds-thread': 'src/feeds/feeds-thread.ts',
    'picture-thread': 'src/pictures/picture-thread.ts',
  },
  format: ['esm'],
});
