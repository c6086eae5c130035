import type { Archive, Forgettable } from '@onrecord/archive';
import { OnrecordError } from '@onrecord/schema';
import { withExistingArchive } from '../archives.ts';
import { confirm } from '../confirm.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, type Settings, settingsOf } from '../settings.ts';
import { withState } from '../states.ts';
import type { Terminal } from '../terminal.ts';
import { identityOf } from './identity.ts';

interface ForgetOptions extends GlobalOptions {
  yes?: boolean;
}

/** What is to go, what it is called in the question, and the link whose jobs go with it. */
interface Going {
  what: Forgettable;
  name: string;
  url?: string | undefined;
}

/** Removes an article with all of its versions. */
export async function forgetArticle(
  idOrUrl: string,
  options: ForgetOptions,
  terminal: Terminal,
): Promise<void> {
  await forget(options, terminal, async (archive) => {
    const article = await archive.getArticle(idOrUrl);
    if (!article)
      throw new OnrecordError('ARTICLE_UNKNOWN', `no article of the archive has the link or id ${idOrUrl}`);
    const { id: articleId, url, title } = article;
    return {
      what: { articleId },
      name: words.forgettable.article(title ?? url ?? articleId),
      url: url ?? undefined,
    };
  });
}

/** Removes every article that credits a speaker with a statement. */
export async function forgetSpeaker(
  nameOrId: string,
  options: ForgetOptions,
  terminal: Terminal,
): Promise<void> {
  await forget(options, terminal, async (archive) => {
    const { speaker, quotes } = await identityOf(nameOrId, archive);
    return { what: { speakerId: speaker.id }, name: words.forgettable.speaker(speaker.name, quotes) };
  });
}

/** Removes everything in the collection, and what is remembered beside it. */
export async function forgetCollection(options: ForgetOptions, terminal: Terminal): Promise<void> {
  await forget(options, terminal, async (archive) => {
    const { articles } = await archive.stats();
    return { what: { collection: true }, name: words.forgettable.collection(archive.collection, articles) };
  });
}

async function forget(
  options: ForgetOptions,
  terminal: Terminal,
  find: (archive: Archive) => Promise<Going>,
): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const { what, name, url } = await withExistingArchive(settings, find);
  if (!options.yes && !(await confirm(words.sureToForget(name), terminal)))
    return terminal.tell(words.nothingForgotten);
  const forgotten = await remove(settings, what, url);
  await terminal.print(settings.json ? JSON.stringify(forgotten) : words.forgotten(forgotten));
}

function remove(settings: Settings, what: Forgettable, url: string | undefined) {
  return withState(settings, async (state, archive) => {
    // The queue first: a worker must not bring back what goes.
    if (url !== undefined) await state.forget(url);
    else if ('collection' in what) await state.forget();
    return archive.forget(what);
  });
}
