export { run } from './main.ts';
export type { Streams } from './terminal.ts';
