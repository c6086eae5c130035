export { vitestBase as default } from '../../vitest.base.ts';
