import type { SpeakerAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { plain, plainName } from '../markup.ts';
import type { Block } from '../page.ts';
import { alternatives, noRecord } from '../searched.ts';
import { statementBlock } from '../statement.ts';

/** Who somebody is as printed, what they spoke about, their latest statements. */
export function speakerBlocks(answer: SpeakerAnswer, words: Words): Block[] {
  const { speaker, roles, topics, statements, total } = answer;
  if (speaker === null) return [noRecord(answer, words), ...alternatives(answer.alternatives, words)];
  const lines = [
    `### ${plainName(speaker.name)}`,
    words.statements(total),
    listed(words.roles, [...new Set(roles.map(({ text }) => text))]),
    listed(words.alias, speaker.aliases),
    listed(
      words.topics,
      topics.map(({ text, quotes }) => `${text} (${quotes})`),
    ),
  ];
  return [
    { text: lines.filter((line) => line !== null).join('\n') },
    ...statements.map((statement) => statementBlock(statement, words)),
    ...alternatives(answer.alternatives, words),
  ];
}

function listed(say: (items: string) => string, items: readonly string[]): string | null {
  return items.length === 0 ? null : say(plain(items.slice(0, 12).join(', '), 500));
}
