import type { TokenRange } from '../../text/document.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import type { Entity } from '../names/entities.ts';
import { readNounPhrase } from '../phrases/noun-phrase.ts';
import { fitOf } from '../phrases/role-fit.ts';
import type { Scene } from '../scene/scene.ts';
import { roleOf, singularOf, wordAt } from '../words.ts';
import type { JointSources } from './joint-sources.ts';

type IsOfKind = (entity: Entity) => boolean;

const isPlace: IsOfKind = ({ isPlace: is }) => is;
const isPerson: IsOfKind = ({ kind }) => kind === 'person';
const isBody: IsOfKind = ({ kind, isPlace: is }) => kind === 'organization' && !is;

/** Whom "both …" may mean, by its noun; other nouns are roles that both must have. */
const KINDS: ReadonlyMap<string, IsOfKind> = new Map([
  ['countries', isPlace],
  ['governments', isPlace],
  ['nations', isPlace],
  ['states', isPlace],
  ['candidate', isPerson],
  ['candidates', isPerson],
  ['contenders', isPerson],
  ['hopefuls', isPerson],
  ['leaders', isPerson],
  ['men', isPerson],
  ['rivals', isPerson],
  ['women', isPerson],
  ['companies', isBody],
  ['groups', isBody],
  ['unions', isBody],
]);

/** How many are counted. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** Longest phrase of "both", in tokens: "both Democratic candidates". */
const LONGEST = 4;

/** How many sentences back, and how many tokens, the two are looked for. */
const REACH = 3;
const FARTHEST = 160;

/** How many tokens since one of a pair that was named together was named last. */
const PAIR_REACH = 60;

const ACCUSES = /^(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|charg(?:es|ed))$/;

/** Finds the two whom "both countries" and "the two senators" mean. */
export class Pairs {
  readonly #scene: Scene;
  readonly #joint: JointSources;

  constructor(scene: Scene, joint: JointSources) {
    this.#scene = scene;
    this.#joint = joint;
  }

  /** The two whom a source of a number and a noun means; `null` where it is none, or they are not two. */
  read({ first, last }: TokenRange): Entity | null {
    const { document } = this.#scene;
    const opening = wordAt(document, first);
    // "the departments", of the two that are named so
    const body = singularOf(wordAt(document, last - 1));
    if (
      opening === 'the' &&
      last - first === 2 &&
      body !== wordAt(document, last - 1) &&
      ORGANIZATION_NOUNS.has(body)
    )
      return this.#namedBefore(first, (entity) => isBody(entity) && entity.words.includes(body));
    const length = last - first;
    const isPair = /^(?:both|each)$/.test(opening) && length > 1 && length <= LONGEST;
    const isCounted = /^(?:all|the)$/.test(opening) && length > 1;
    const count = isPair ? 2 : isCounted ? NUMBERS.get(wordAt(document, first + 1)) : undefined;
    const isOfKind = count ? this.#kindOf({ first, last }) : null;
    // "the two", without a noun, were named together before.
    if (!count || !isOfKind || (!isPair && length === 2 && count === 2)) return null;
    return (
      this.#namedBefore(first, isOfKind, count) ?? (count === 2 ? this.#pairBefore(first, isOfKind) : null)
    );
  }

  #kindOf({ first, last }: TokenRange): IsOfKind | null {
    const { document } = this.#scene;
    const kind = KINDS.get(wordAt(document, last - 1));
    if (kind) return kind;
    if (NUMBERS.has(wordAt(document, last - 1))) return isPerson;
    const phrase = readNounPhrase(this.#scene, { first: first + 1, last });
    if (phrase?.head !== last - 1 || roleOf(phrase.noun) === null) return null;
    const modifiers = phrase.modifiers.filter((word) => !NUMBERS.has(word));
    return (entity) => {
      const { noun, contradicted } = fitOf({ ...phrase, modifiers }, entity);
      return entity.kind === 'person' && contradicted === 0 && /^(?:same|broader)$/.test(noun);
    };
  }

  /** The two of a kind that the last sentences named, the nearest first, where they named no third. */
  #namedBefore(token: number, isOfKind: IsOfKind, count = 2): Entity | null {
    const { document, mentionAt } = this.#scene;
    const sentence = document.tokens[token]?.sentence ?? 0;
    const named = new Set<Entity>();
    for (let i = sentence; i >= Math.max(0, sentence - REACH) && named.size < count; i--) {
      const { first, last } = document.sentences[i] ?? { first: token, last: token };
      const here = new Set<Entity>();
      let latest: Entity | null = null;
      for (let k = Math.max(first, token - FARTHEST); k < Math.min(last, token); k++) {
        const entity = mentionAt[k]?.entity;
        if (entity && isOfKind(entity)) here.add(entity);
        latest = entity ?? latest;
        // "France has accused Italy of arming Norland, which both countries deny": who accuses is neither.
        if (latest && ACCUSES.test(wordAt(document, k))) here.delete(latest);
      }
      const nearer = [...named];
      named.clear();
      for (const entity of [...here, ...nearer]) named.add(entity);
    }
    if (named.size !== count) return null;
    const members = [...named];
    // Two in the order in which they were named here, more in that of the article.
    if (count > 2) members.sort((a, b) => a.firstMention - b.firstMention);
    return this.#joint.entityOf(members);
  }

  /** The two who were named together last, where that is not long ago. */
  #pairBefore(token: number, isOfKind: IsOfKind): Entity | null {
    const pair = this.#scene.latestPair;
    const isNear = pair?.members.some(({ latest }) => token - latest < PAIR_REACH);
    return pair && isNear && pair.members.every(isOfKind) ? pair : null;
  }
}
