import type { Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import { words } from '../words.ts';

/** What was assumed, or may have cost statements. */
export function warningLines(warnings: readonly { message: string }[], pen: Pen): string[] {
  const mark = pen.style.doubtful(words.warning);
  return warnings.flatMap(({ message }) => pen.lines(plain(message, 600), { mark }));
}
