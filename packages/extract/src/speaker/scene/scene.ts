import { PUBLISHERS } from '../lexicon/outlets.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention, Mentions } from '../names/mentions.ts';
import type { Registry } from '../names/registry.ts';
import type { PhraseContext } from '../phrases/noun-phrase.ts';
import { type FoldedDocument, wordAt } from '../words.ts';
import { Salience } from './salience.ts';
import type { SoughtKind } from './salience-weights.ts';

/** What the choice of whom a pronoun or description means was made from: for fitting the weights. */
export interface Choice {
  token: number;
  kind: SoughtKind;
  candidates: { entity: Entity; features: Readonly<Record<string, number>> }[];
  /** What speaks for none of them. */
  none: Readonly<Record<string, number>>;
}

/** Most people of an article that a description is compared with; keeps hostile texts linear. */
const MOST_PEOPLE = 60;

/** What the readers of sources share: the text, its names, and who was spoken of so far. */
export class Scene implements PhraseContext {
  readonly document: FoldedDocument;
  readonly salience: Salience;
  readonly registry: Registry;
  /** The mention whose name a token is part of. */
  readonly mentionAt: (Mention | undefined)[];
  /** The mention before whose name a token is a title. */
  readonly titledAt: (Mention | undefined)[];
  /** Whom a description means, by the token of its noun. */
  readonly describedAt = new Map<number, Entity>();
  /** People with a printed role. */
  readonly people: Entity[] = [];
  readonly organizations: Entity[] = [];
  /** "A and B", the last that were named together. */
  latestPair: Entity | null = null;

  /** Told of each choice of whom a pronoun or a description means. */
  readonly onChoice: ((choice: Choice) => void) | undefined;
  readonly #mentions = new Map<Entity, number>();
  readonly #headlined = new Set<Entity>();

  constructor(
    document: FoldedDocument,
    { mentions, registry }: Mentions,
    onChoice?: (choice: Choice) => void,
  ) {
    this.onChoice = onChoice;
    for (const { entity, first } of mentions) {
      this.#mentions.set(entity, (this.#mentions.get(entity) ?? 0) + 1);
      if (document.tokens[first]?.paragraph === 0) this.#headlined.add(entity);
    }
    this.document = document;
    this.registry = registry;
    this.mentionAt = new Array(document.tokens.length);
    this.titledAt = new Array(document.tokens.length);
    for (const mention of mentions)
      for (let i = mention.roleFirst; i < mention.last; i++)
        (i < mention.first ? this.titledAt : this.mentionAt)[i] = mention;
    this.salience = new Salience(this);
    for (const entity of new Set(mentions.map((mention) => mention.entity)))
      if (entity.kind === 'person' && entity.roles.length > 0 && this.people.length < MOST_PEOPLE)
        this.people.push(entity);
      else if (
        entity.kind === 'organization' &&
        !isCalledOutlet(entity) &&
        this.organizations.length < MOST_PEOPLE
      )
        this.organizations.push(entity);
  }

  /** How often somebody is named in the article. */
  mentionsOf(entity: Entity): number {
    return this.#mentions.get(entity) ?? 0;
  }

  isInHeadline(entity: Entity): boolean {
    return this.#headlined.has(entity);
  }

  /** The name that a head noun belongs to, or is the title of: "Secretary of State Holt". */
  nameAt(head: number, last: number): Mention | undefined {
    const titled = this.titledAt[head];
    const mention = this.mentionAt[head];
    // "a Harbor University/Port Post poll" is not the Post's alone.
    if (mention && wordAt(this.document, mention.first - 1) === '/') return undefined;
    return mention ?? (titled && titled.last <= last ? titled : undefined);
  }
}

/** "Newspaper: …" in a headline: a word with a capital, and nobody's name. */
export function isCalledOutlet({ words }: Entity): boolean {
  return words.length === 1 && PUBLISHERS.test(words[0] ?? '');
}
