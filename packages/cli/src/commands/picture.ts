import { extname } from 'node:path';
import { drawTimeline, toPng } from '@onrecord/picture';
import { type Answer, OnrecordError, type TimelineAnswer } from '@onrecord/schema';
import type { Command } from 'commander';
import { writeWhole } from '../output.ts';
import type { Terminal } from '../terminal.ts';

/** Where the picture of a timeline goes, and in which colours. */
export interface PictureOptions {
  picture?: string;
  dark?: boolean;
}

/** Questions whose answer may be a timeline. */
const DRAWN = new Set(['timeline', 'ask']);

export function addPictureOptions(subcommand: Command): void {
  if (!DRAWN.has(subcommand.name())) return;
  subcommand
    .option('--picture <file>', 'also draw the timeline, as .svg or .png')
    .option('--dark', 'the picture in light letters on a dark ground');
}

/**
 * Refuses a file that no picture can be written to, before anything is looked up.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` for a name that ends otherwise than in .svg or .png.
 */
export function checkPicture({ picture }: PictureOptions): void {
  if (picture !== undefined && !/^\.(?:svg|png)$/.test(extname(picture)))
    throw new OnrecordError(
      'COMMAND_OPTION',
      `picture is a file that ends in .svg or .png; you gave ${JSON.stringify(picture)}`,
    );
}

/** Draws a timeline where one was asked for; what is to be seen is told in words. */
export async function writePicture(
  answer: Answer,
  { picture, dark = false }: PictureOptions,
  terminal: Terminal,
): Promise<void> {
  if (picture === undefined) return;
  const timeline = timelineIn(answer);
  if (!timeline) return terminal.tell('no picture: the question was not read as one for a timeline');
  const { svg, alternative } = drawTimeline(timeline, { theme: dark ? 'dark' : 'light' });
  await writeWhole(picture, extname(picture) === '.svg' ? svg : toPng(svg));
  terminal.tell(`drew ${picture}: ${alternative}`);
}

function timelineIn(answer: Answer): TimelineAnswer | null {
  if (answer.kind === 'timeline') return answer;
  return answer.kind === 'ask' && answer.answer?.kind === 'timeline' ? answer.answer : null;
}
