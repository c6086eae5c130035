import type { Archive, SpeakerCorrection, SpeakerEdit } from '@onrecord/archive';
import { OnrecordError } from '@onrecord/schema';
import { withExistingArchive, withWritableArchive } from '../archives.ts';
import { renderIdentities } from '../render/index.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { identityOf } from './identity.ts';

interface CorrectOptions extends GlobalOptions {
  by?: string;
}

/** Prints the identities that a name fits. */
export async function findSpeakers(name: string, options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const found = await withExistingArchive(settings, (archive) => archive.findSpeakers(name));
  if (!settings.json) return terminal.print(renderIdentities(found, terminal.screen()));
  for (const entry of found) await terminal.print(JSON.stringify(entry));
}

export function mergeSpeakers(
  into: string,
  from: string,
  options: CorrectOptions,
  terminal: Terminal,
): Promise<void> {
  return correct(options, terminal, async (archive) => ({
    type: 'merge',
    into: (await identityOf(into, archive)).speaker.id,
    from: (await identityOf(from, archive)).speaker.id,
  }));
}

export function splitSpeaker(
  speaker: string,
  articles: readonly string[],
  options: CorrectOptions & { name?: string },
  terminal: Terminal,
): Promise<void> {
  return correct(options, terminal, async (archive) => ({
    type: 'split',
    speakerId: (await identityOf(speaker, archive)).speaker.id,
    articleIds: await Promise.all(articles.map((article) => articleIdOf(article, archive))),
    ...(options.name === undefined ? {} : { name: options.name }),
  }));
}

export function renameSpeaker(
  speaker: string,
  name: string,
  options: CorrectOptions,
  terminal: Terminal,
): Promise<void> {
  return correct(options, terminal, async (archive) => ({
    type: 'rename',
    speakerId: (await identityOf(speaker, archive)).speaker.id,
    name,
  }));
}

export function aliasSpeaker(
  speaker: string,
  alias: string,
  options: CorrectOptions,
  terminal: Terminal,
): Promise<void> {
  return correct(options, terminal, async (archive) => ({
    type: 'alias',
    speakerId: (await identityOf(speaker, archive)).speaker.id,
    alias,
  }));
}

/** Prints what was corrected, of one speaker where one is named. */
export async function showHistory(
  speaker: string,
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const edits = await withExistingArchive(settings, async (archive) =>
    archive.speakerEdits(
      speaker === '' ? {} : { speakerId: (await identityOf(speaker, archive)).speaker.id },
    ),
  );
  for (const edit of edits) await printEdit(edit, settings.json, terminal);
  if (edits.length === 0 && !settings.json) await terminal.print(words.noEdits);
}

/** Takes a correction back. */
export async function undoCorrection(
  number: number,
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const edit = await withWritableArchive(settings, (archive) => archive.undoSpeakerEdit(number));
  await printEdit(edit, settings.json, terminal);
}

async function correct(
  options: CorrectOptions,
  terminal: Terminal,
  decide: (archive: Archive) => Promise<SpeakerCorrection>,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const edit = await withWritableArchive(settings, async (archive) =>
    archive.correctSpeaker(await decide(archive), options.by === undefined ? {} : { by: options.by }),
  );
  await printEdit(edit, settings.json, terminal);
}

function printEdit(edit: SpeakerEdit, isJson: boolean, terminal: Terminal): Promise<void> {
  return terminal.print(isJson ? JSON.stringify(edit) : words.edit(edit));
}

async function articleIdOf(idOrUrl: string, archive: Archive): Promise<string> {
  const article = await archive.getArticle(idOrUrl);
  if (article) return article.id;
  throw new OnrecordError('ARTICLE_UNKNOWN', `no article of the archive has the link or id ${idOrUrl}`);
}
