import type { ActCommand, CommandValues, Submission } from '@onrecord/commands';
import { type IngestResult, ingestResults } from '@onrecord/ingest';
import { type ArticleHints, readPastedText, readStream } from '@onrecord/reader';
import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor } from '../collections.ts';
import { requireManageServer } from '../guards/manage-server.ts';
import { sharedWords } from '../messages/languages.ts';
import type { Words } from '../messages/words.ts';
import { plain, plainName } from '../render/markup.ts';
import { pageOf } from '../render/page.ts';
import type { Services } from '../services.ts';
import { attachmentName, fetchAttachment, MOST_BYTES } from './attachment.ts';
import { valuesOf } from './values.ts';

/** Adds pasted text or an attached file to the community's archive, and tells what was found in it. */
export async function add(
  command: ActCommand,
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  requireManageServer(interaction);
  const values: CommandValues = valuesOf(interaction, command.options);
  const submission = command.toSubmission(values);
  await acknowledge(interaction, 'shared');
  const parts = { extractor: services.extractor, archive: archiveFor(interaction, services) };
  const words = sharedWords(interaction);
  const lines: string[] = [];
  for await (const result of ingestResults(readSubmission(submission, services), parts))
    lines.push(lineOf(result, words));
  await interaction.editReply(
    pageOf(
      lines.map((text) => ({ text })),
      { words },
    ),
  );
}

async function* readSubmission(submission: Submission, { apiUrl }: Services): ReturnType<typeof readStream> {
  const { url, title, publisher, publishedAt, text, file } = submission;
  const hints: ArticleHints = {
    url: url ?? undefined,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
  if (text !== null)
    yield { kind: 'article', article: readPastedText(text, hints), warnings: [], line: null };
  if (file !== null)
    yield* readStream(await fetchAttachment(file, apiUrl), {
      name: attachmentName(file),
      hints,
      maxBytes: MOST_BYTES,
    });
}

function lineOf(result: IngestResult, words: Words): string {
  if (result.kind === 'failure') return plain(result.error.message, 400);
  const { article } = result.extraction;
  const title = `**${plainName(article.title ?? words.untitled)}**`;
  return words.added[result.added.status](title, result.added.quotes);
}
