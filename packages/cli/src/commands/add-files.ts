import { createExtractor } from '@onrecord/extract';
import { ingestResults } from '@onrecord/ingest';
import { type ArticleHints, createWebClient, parseLink } from '@onrecord/reader';
import { OnrecordError } from '@onrecord/schema';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';
import { type AddedArticle, printAdded } from './added.ts';
import { LINK, readArgument, takeFromFiles } from './files.ts';
import type { HintOptions } from './hint-options.ts';
import { hintsOf } from './hints.ts';
import { readLink } from './read-link.ts';

/** Puts the articles of files and links into the archive and prints what became of each. */
export async function addFiles(
  files: readonly string[],
  options: GlobalOptions & HintOptions & { later?: boolean },
  terminal: Terminal,
): Promise<void> {
  const hints = hintsOf(options, files);
  if (options.later) return addLater(files, hints, options, terminal);
  const settings = settingsOf(options, terminal.streams.env);
  const web = createWebClient();
  try {
    await withState(settings, async (state, archive) => {
      const client = web.withPolicy(await state.hosts.get());
      const parts = { archive, extractor: createExtractor(), client };
      await takeFromFiles<AddedArticle>(files, {
        terminal,
        open: (file) =>
          LINK.test(file)
            ? readLink(file, hints, parts)
            : ingestResults(readArgument(file, hints, terminal), parts),
        take: (result, file) => printAdded(result, { file, terminal, isJson: settings.json }),
      });
    });
  } finally {
    await web.close();
  }
}

async function addLater(
  links: readonly string[],
  hints: ArticleHints,
  options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const urls = links.map((link) => {
    if (LINK.test(link)) return parseLink(link).href;
    throw new OnrecordError('COMMAND_OPTION', `add: later takes links, and ${link} is none: https://…`);
  });
  if (Object.values(hints).some((hint) => hint !== undefined))
    throw new OnrecordError(
      'COMMAND_OPTION',
      'add: later takes links alone; what you know of them is for add now',
    );
  await withState(settings, async ({ jobs }) => {
    await jobs.add(urls.map((url) => ({ url, fallbacks: null })));
  });
  for (const url of urls)
    await terminal.print(settings.json ? JSON.stringify({ url, status: 'queued' }) : words.queued(url));
}
