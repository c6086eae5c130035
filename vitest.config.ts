// The repository's own tests; each package has its own configuration.
export { vitestBase as default } from './vitest.base.ts';
