import { mergeConfig } from 'vitest/config';
import { vitestBase } from '../../vitest.base.ts';

export default mergeConfig(vitestBase, { test: { globalSetup: ['test/postgres/global-setup.ts'] } });
