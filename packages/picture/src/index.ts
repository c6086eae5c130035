export { type DrawOptions, drawTimeline, type Picture, type Theme } from './draw-timeline.ts';
export { toPng } from './png.ts';
export type { PictureWords } from './words.ts';
