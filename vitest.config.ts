import { defineConfig } from 'vitest/config';

// The repository's own tests; each package has its own configuration.
export default defineConfig({
  // Generous: a busy machine must not fail a test that asks for no speed.
  test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['test/**/*.test.ts'] },
});
