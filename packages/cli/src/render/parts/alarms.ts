import type { Block, Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';

/** What a reader must not miss, one a line. */
export function alarmBlock(alarms: readonly string[], pen: Pen): Block {
  return alarms.flatMap((alarm) => pen.lines(pen.style.bad(plain(alarm)), { mark: pen.style.bad('!') }));
}
