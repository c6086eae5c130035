import type { Extraction, Speaker } from '@onrecord/schema';
import { bearerAmong, type Identity, identityOf, jointIdentityOf, partsOfJointName } from './identity.ts';
import { foldName } from './names.ts';
import { type Corrections, splitFor } from './speaker-corrections.ts';

/** An article's mention of somebody. */
export interface Mention {
  speaker: Speaker;
  identity: Identity;
}

/** Who an article mentions, and who its quotes belong to. */
export interface Settled {
  /** The article's speakers in their order, then those that only a joint name mentions. */
  mentions: Mention[];
  /** By the id that the article gives a speaker: the identities that its quotes are found under, its own first. */
  found: Map<string, readonly Identity[]>;
}

/** Who bears which folded name, as full name or alias: what a collection has, and what the articles at hand add to it. */
export class NameBook {
  readonly #bearers = new Map<string, { isAlias: boolean; bearer: Identity }[]>();

  note(folded: string, entry: { isAlias: boolean; bearer: Identity }): void {
    const known = this.#bearers.get(folded);
    if (known) known.push(entry);
    else this.#bearers.set(folded, [entry]);
  }

  bearersOf(folded: string): readonly { isAlias: boolean; bearer: Identity }[] {
    return this.#bearers.get(folded) ?? [];
  }
}

/** The folded names that have to be looked up in a collection before `settle`. */
export function namesToLookUp(extractions: readonly Extraction[]): string[] {
  const names = extractions.flatMap(({ speakers }) =>
    speakers.flatMap(({ name }) => [name, ...(partsOfJointName(name) ?? [])]),
  );
  return [...new Set(names.map(foldName))];
}

/** Finds the identity of everybody whom an article mentions, and notes their names in the book. */
export function settle(extraction: Extraction, book: NameBook, corrections: Corrections): Settled {
  const { article, speakers } = extraction;
  const byName = new Map(speakers.map((speaker) => [foldName(speaker.name), speaker]));
  const mentions: Mention[] = [];
  const found = new Map<string, readonly Identity[]>();
  const mention = (position: number, { speaker, identity }: Mention) => {
    for (const [index, printed] of [speaker.name, ...speaker.aliases].entries())
      book.note(foldName(printed), { isAlias: index > 0, bearer: identity });
    mentions[position] = { speaker, identity };
  };
  const identify = (speaker: Speaker) => {
    const identity = known(identityOf(speaker, article.id), book);
    return splitOff(identity, { speaker, articleId: article.id, corrections });
  };
  const joint: { speaker: Speaker; position: number; names: string[] }[] = [];
  for (const [position, speaker] of speakers.entries()) {
    const names = memberNamesOf(speaker, byName, book);
    if (names) {
      joint.push({ speaker, position, names });
      continue;
    }
    const identity = identify(speaker);
    mention(position, { speaker, identity });
    found.set(speaker.id, [identity]);
  }
  let next = speakers.length;
  for (const { speaker, position, names } of joint) {
    const members = names.map((name) => {
      const own = byName.get(foldName(name));
      if (own) return identify(own);
      const unlisted: Speaker = { ...speaker, name, aliases: [], roles: [] };
      const identity = identify(unlisted);
      mention(next++, { speaker: unlisted, identity });
      return identity;
    });
    const identity = jointIdentityOf(
      speaker,
      members.map(({ id }) => id),
    );
    mention(position, { speaker, identity });
    found.set(speaker.id, [identity, ...members]);
  }
  return { mentions, found };
}

/** The members' names; `null` for one speaker, "Johnson & Johnson" too. */
function memberNamesOf(speaker: Speaker, byName: Map<string, Speaker>, book: NameBook): string[] | null {
  const names = partsOfJointName(speaker.name);
  const isKnown = (name: string) =>
    byName.has(foldName(name)) || book.bearersOf(foldName(name)).some(({ isAlias }) => !isAlias);
  return names && (speaker.kind === 'person' || names.every(isKnown)) ? names : null;
}

/** The identity under the id that the collection already knows it by. */
function known(identity: Identity, book: NameBook): Identity {
  if (identity.kind !== 'person' || identity.form !== 'full') return identity;
  const bearers = new Map(
    book
      .bearersOf(foldName(identity.name))
      .flatMap(({ bearer }) =>
        bearer.kind === 'person' && bearer.form === 'full' ? [[bearer.id, bearer] as const] : [],
      ),
  );
  return bearerAmong(identity.name, [...bearers.values()]) ?? identity;
}

/** Somebody else where a correction says so: nobody is led to the new identity by a surname, and it leads nobody away. */
function splitOff(
  identity: Identity,
  given: { speaker: Speaker; articleId: string; corrections: Corrections },
): Identity {
  const split = splitFor(given.corrections, {
    articleId: given.articleId,
    identityId: identity.id,
    foldedName: foldName(given.speaker.name),
  });
  if (!split) return identity;
  return { ...identity, id: split.id, name: split.name ?? identity.name, form: 'full', surname: null };
}
