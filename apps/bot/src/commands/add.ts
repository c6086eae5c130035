import type { ActCommand, Submission } from '@onrecord/commands';
import { type IngestResult, ingestResults, ingestUrl } from '@onrecord/ingest';
import { type ArticleHints, readPastedText, readStream } from '@onrecord/reader';
import type {
  ChatInputCommandInteraction,
  CommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { type Audience, audienceOf } from '../audience.ts';
import { archiveFor, stateFor } from '../collections.ts';
import { requireMayAdd } from '../guards/may-add.ts';
import type { Words } from '../messages/words.ts';
import { plain, plainName } from '../render/markup.ts';
import { type MessageBody, pageOf } from '../render/page.ts';
import { problemOf } from '../render/problem.ts';
import type { Services } from '../services.ts';
import { attachmentName, fetchAttachment, MOST_BYTES } from './attachment.ts';
import { valuesOf } from './values.ts';

/** Adds pasted text, an attached file or the page of a link to the community's archive, and tells what was found in it. */
export async function add(
  command: ActCommand,
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  await requireMayAdd(interaction, services);
  const submission = command.toSubmission(valuesOf(interaction, command.options));
  await addSubmission(submission, interaction, services);
}

/** Adds what somebody hands in, and tells what became of it. */
export async function addSubmission(
  submission: Submission,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  const { answer, words } = await audienceOf(interaction, services);
  await acknowledge(interaction, answer);
  await interaction.editReply(await addedPage(submission, { interaction, services, words }));
}

async function addedPage(
  submission: Submission,
  {
    interaction,
    services,
    words,
  }: { interaction: CommandInteraction; services: Services } & Pick<Audience, 'words'>,
): Promise<MessageBody> {
  const lines: string[] = [];
  for await (const result of ingest(submission, interaction, services)) lines.push(lineOf(result, words));
  return pageOf(
    lines.map((text) => ({ text })),
    { words },
  );
}

async function* ingest(
  submission: Submission,
  interaction: CommandInteraction,
  services: Services,
): AsyncGenerator<IngestResult, void, undefined> {
  const parts = { extractor: services.extractor, archive: archiveFor(interaction, services) };
  const { text, file, url } = submission;
  if (text === null && file === null && url !== null) {
    const rules = await stateFor(interaction, services).hosts.get();
    const client = services.web.withPolicy(rules);
    const hints = { ...hintsOf(submission), url: undefined };
    yield { kind: 'article', line: null, ...(await ingestUrl(url, { ...parts, client }, { hints })) };
  } else yield* ingestResults(readHandedIn(submission, services), parts);
}

async function* readHandedIn(submission: Submission, { apiUrl }: Services): ReturnType<typeof readStream> {
  const { text, file } = submission;
  const hints = hintsOf(submission);
  if (text !== null)
    yield { kind: 'article', article: readPastedText(text, hints), warnings: [], line: null };
  if (file !== null)
    yield* readStream(await fetchAttachment(file, apiUrl), {
      name: attachmentName(file),
      hints,
      maxBytes: MOST_BYTES,
    });
}

function hintsOf({ url, title, publisher, publishedAt }: Submission): ArticleHints {
  return {
    url: url ?? undefined,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
}

function lineOf(result: IngestResult, words: Words): string {
  if (result.kind === 'failure') return problemOf(result.error, words) ?? plain(result.error.message, 400);
  const { article } = result.extraction;
  const title = `**${plainName(article.title ?? words.untitled)}**`;
  return words.added[result.added.status](title, result.added.quotes);
}
