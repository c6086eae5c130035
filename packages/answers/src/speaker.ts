import type { Archive } from '@onrecord/archive';
import type { SpeakerAnswer, SpeakerQuestion } from '@onrecord/schema';
import { searchedIn } from './searched.ts';
import { readSpeaker } from './speakers.ts';
import { receiptsOf, statementsOf, withOtherReceipts } from './statements.ts';
import { withVariants } from './variants.ts';

/** Who somebody is, as printed; what they spoke about; their latest statements. */
export async function answerSpeaker(question: SpeakerQuestion, archive: Archive): Promise<SpeakerAnswer> {
  const { entry, ids, alternatives, reading } = await readSpeaker(archive, question.name);
  const base = {
    kind: 'speaker' as const,
    question,
    searched: await searchedIn(archive, [reading]),
    alternatives,
  };
  if (!entry)
    return { ...base, speaker: null, roles: [], topics: [], total: 0, statements: [], receipts: [] };
  const page = await archive.search({ speakerId: ids, order: 'newest', limit: question.limit });
  const receipts = page.hits.map((hit) => hit.receipt);
  const statements = withVariants(statementsOf(await withOtherReceipts(archive, receipts)));
  return {
    ...base,
    speaker: entry.speaker,
    roles: entry.roles,
    topics: await archive.topicsOf(entry.speaker.id, { limit: question.limit }),
    total: page.total,
    statements,
    receipts: receiptsOf(statements),
  };
}
