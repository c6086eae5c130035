import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Generous: a busy machine must not fail a test that asks for no speed.
  test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
