import { defineConfig } from 'vitest/config';

/** How every package's tests run. The limits are generous: a busy machine must not fail a test that asks for no speed. */
export const vitestBase = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
