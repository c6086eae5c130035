import { mergeConfig } from 'vitest/config';
import { vitestBase } from '../../vitest.base.ts';

// The same real PostgreSQL server that the archive is tested on.
export default mergeConfig(vitestBase, {
  test: { globalSetup: ['../../packages/archive/test/postgres/global-setup.ts'] },
});
