import type { Span, SpeakerKind } from '@onrecord/schema';

export type Gender = 'male' | 'female';

/** A title or description of an entity, as printed. */
export interface Role {
  text: string;
  span: Span;
  /** The role's noun in the singular: "senator". */
  noun: string;
  /** All its words, folded, articles left out. */
  words: readonly string[];
}

/** Somebody or something that the article speaks of; every mention of it points here. */
export interface Entity {
  kind: SpeakerKind;
  /** Fullest form in the article, without title or leading article. */
  name: string;
  /** The name's words, folded. */
  words: readonly string[];
  gender: Gender | null;
  /** "they" rather than "he" or "it". */
  isPlural: boolean;
  /** The entities of which a joint speaker is made; empty for all others. */
  members: readonly Entity[];
  /** Somebody named farther on whom a description meant all along: "the niece", who is Lena Holt. */
  namedAs: Entity | null;
  /** Office printed before a name that never comes with a given name: "President" of "President Obama". */
  office: string | null;
  aliases: Set<string>;
  roles: Role[];
  /** What it is called where it is surely meant by a description alone; told, but nothing is resolved by it. */
  descriptions: Role[];
  /** Folded words for party and origin that are printed of a person outside titles: "(R-Ohio)", "of Vermont". */
  traits: Set<string>;
  /** How often the name is printed in full: tells which of two namesakes the bare surname means. */
  fullMentions: number;
  /** Token of the first place where the name is printed in full; infinite where it never is. */
  firstMention: number;
  /** How often its name was cut short where others share it: tells whom it means from then on. */
  bareMentions: number;
  /** A statement was credited to it before. */
  isCredited: boolean;
  /** A country, state or city. */
  isPlace: boolean;
  /** Token of the latest mention so far in the pass over the text. */
  latest: number;
}

/** A new entity with nothing known but its kind and name. */
export function createEntity(kind: SpeakerKind, name: string, words: readonly string[]): Entity {
  return {
    kind,
    name,
    words,
    gender: null,
    isPlural: kind === 'group',
    members: [],
    namedAs: null,
    office: null,
    aliases: new Set(),
    roles: [],
    descriptions: [],
    traits: new Set(),
    fullMentions: 0,
    firstMention: Number.POSITIVE_INFINITY,
    bareMentions: 0,
    isCredited: false,
    isPlace: false,
    latest: -1,
  };
}

/** The name that a speaker is shown by: with the office where no given name is printed. */
export function nameOf(entity: Entity): string {
  return entity.office && entity.words.length === 1 ? `${entity.office} ${entity.name}` : entity.name;
}

/** The genitive of the name that a speaker is shown by. */
export function possessiveOf(entity: Entity): string {
  const name = nameOf(entity);
  return entity.isPlural && name.endsWith('s') ? `${name}'` : `${name}'s`;
}
