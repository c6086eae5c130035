import { plain } from './markup.ts';
import type { Block } from './page.ts';

/** What a reader must not miss, one a line. */
export function alarmBlocks(alarms: readonly string[]): Block[] {
  return alarms.length === 0 ? [] : [{ text: alarms.map((alarm) => `⚠️ ${plain(alarm, 200)}`).join('\n') }];
}
