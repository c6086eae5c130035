import { defineConfig } from 'vitest/config';

// The repository's own tests; each package has its own configuration.
export default defineConfig({ test: { include: ['test/**/*.test.ts'] } });
