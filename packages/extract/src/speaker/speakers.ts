import { type Article, idOf, type Speaker } from '@onrecord/schema';
import { isOutlet } from './lexicon/outlets.ts';
import { type Entity, nameOf } from './names/entities.ts';
import type { Mention } from './names/mentions.ts';
import type { ResolvedSpeakers } from './resolve-speakers.ts';
import { CONFIDENCE_FLOOR } from './scene/confidence.ts';
import type { Meaning } from './scene/meaning.ts';

/** Where somebody is spoken of, by name and by pronoun. */
interface Spoken {
  mentions: readonly Mention[];
  pronouns: readonly { token: number; entity: Entity }[];
}

/** Speakers with their ids, in the order in which they are first credited, and who each attribution is credited to. */
export function listSpeakers(
  article: Article,
  meanings: readonly Meaning[],
  { mentions, pronouns }: Spoken,
): ResolvedSpeakers {
  const speakers = new Map<string, Speaker>();
  const ids = new Map<Entity, string>();
  const idFor = (entity: Entity): string => {
    const known = ids.get(entity);
    if (known) return known;
    const speaker = toSpeaker(article, entity);
    ids.set(entity, speaker.id);
    if (!speakers.has(speaker.id)) speakers.set(speaker.id, speaker);
    return speaker.id;
  };
  const resolutions = meanings.map(({ entity, confidence, candidates }) => {
    const isSure = entity !== null && confidence >= CONFIDENCE_FLOOR;
    const others = candidates.filter((candidate) => !isSure || candidate.entity !== entity);
    return {
      speakerId: isSure ? idFor(entity) : null,
      confidence: isSure ? round(confidence) : 0,
      candidates: others.map((candidate) => ({
        speakerId: idFor(candidate.entity),
        confidence: round(candidate.confidence),
      })),
    };
  });
  const outlets = mentions.flatMap(({ entity, first, last }) => {
    const relays = entity.kind === 'organization' && !entity.isPlace && isOutlet(nameOf(entity));
    return relays ? [{ first, last, speakerId: idFor(entity) }] : [];
  });
  return {
    speakers: [...speakers.values()],
    resolutions,
    outlets,
    ...voicesOf(meanings, { mentions, pronouns }),
  };
}

/** Everybody credited, also below the floor, as a number; and where they are named. */
function voicesOf(
  meanings: readonly Meaning[],
  { mentions, pronouns }: Spoken,
): Pick<ResolvedSpeakers, 'voices' | 'mentions'> {
  const numbers = new Map<Entity, number>();
  const numberOf = (entity: Entity): number => {
    const known = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, known);
    return known;
  };
  const voices = meanings.map(({ entity }) => (entity ? [entity, ...entity.members].map(numberOf) : []));
  const spoken = [...mentions.map(({ entity, first }) => ({ entity, token: first })), ...pronouns];
  return {
    voices,
    mentions: spoken
      .sort((a, b) => a.token - b.token)
      .flatMap(({ entity, token }) => {
        const voice = numbers.get(entity);
        return voice === undefined ? [] : [{ token, voice }];
      }),
  };
}

function toSpeaker(article: Article, entity: Entity): Speaker {
  const name = nameOf(entity);
  return {
    id: idOf('speaker', article.id, name),
    name,
    // What speaks, has a name and is no person is taken for an organisation.
    kind: entity.kind === 'other' && entity.fullMentions > 0 ? 'organization' : entity.kind,
    aliases: [...entity.aliases].filter((alias) => alias !== name),
    roles: [...entity.roles, ...entity.descriptions].map(({ text, span }) => ({ text, span })),
  };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
}
