import type { SpeakerAnswer } from '@onrecord/schema';
import { en } from '../../messages/en.ts';
import { plain, plainName } from '../markup.ts';
import type { Block } from '../page.ts';
import { alternatives, noRecord } from '../searched.ts';
import { statementBlock } from '../statement.ts';

/** Who somebody is as printed, what they spoke about, their latest statements. */
export function speakerBlocks(answer: SpeakerAnswer): Block[] {
  const { speaker, searched, roles, topics, statements, total } = answer;
  if (speaker === null) return [noRecord(searched), ...alternatives(answer.alternatives)];
  const lines = [
    `### ${plainName(speaker.name)}`,
    en.statements(total),
    listed(en.roles, [...new Set(roles.map(({ text }) => text))]),
    listed(en.alias, speaker.aliases),
    listed(
      en.topics,
      topics.map(({ text, quotes }) => `${text} (${quotes})`),
    ),
  ];
  return [
    { text: lines.filter((line) => line !== null).join('\n') },
    ...statements.map((statement) => statementBlock(statement)),
    ...alternatives(answer.alternatives),
  ];
}

function listed(say: (items: string) => string, items: readonly string[]): string | null {
  return items.length === 0 ? null : say(plain(items.slice(0, 12).join(', '), 500));
}
