import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import type { Scene } from '../scene/scene.ts';
import { isCapitalized, wordAt } from '../words.ts';

/** Nouns by which one body goes: who is called a charity may be "the group" afterwards. */
const FAMILIES: readonly string[] = [
  `alliance association charity coalition committee foundation group non-profit nonprofit organisation organization pac think-tank union watchdog`,
  `airline bank brewery carmaker chain company conglomerate corporation firm giant maker manufacturer operator retailer start-up startup supplier utility`,
  `blog daily magazine newspaper outlet paper publication site tabloid website weekly`,
  `broadcaster channel network outlet station`,
];

const familiesOf = new Map<string, number>();
for (const [index, family] of FAMILIES.entries())
  for (const noun of family.split(' ')) familiesOf.set(noun, (familiesOf.get(noun) ?? 0) | (1 << index));

/** Most bodies of an article that are remembered by what they are called; keeps hostile texts linear. */
const MOST_BODIES = 60;

/** Longest description behind a name, in tokens. */
const LONGEST = 8;

const found = new WeakMap<Scene, ReadonlyMap<Entity, number>>();

/** The bodies of an article that are called something of a noun's family right beside their names: "the oil giant Holt Energy". */
export function bodiesCalled(scene: Scene, noun: string): Entity[] {
  const family = familiesOf.get(noun);
  if (family === undefined) return [];
  let callings = found.get(scene);
  if (!callings) {
    callings = readCallings(scene);
    found.set(scene, callings);
  }
  return [...callings].filter(([, called]) => (called & family) !== 0).map(([entity]) => entity);
}

function readCallings(scene: Scene): ReadonlyMap<Entity, number> {
  const callings = new Map<Entity, number>();
  let before: Mention | undefined;
  // Not by its iterator, which is slow where most places are empty.
  for (let i = 0; i < scene.mentionAt.length && callings.size < MOST_BODIES; i++) {
    const mention = scene.mentionAt[i];
    if (!mention || mention === before) continue;
    before = mention;
    const { entity } = mention;
    if (entity.kind === 'person' || entity.isPlace || mention.isPossessive) continue;
    const called = nounBefore(scene, mention) | nounBehind(scene, mention);
    if (called !== 0) callings.set(entity, (callings.get(entity) ?? 0) | called);
  }
  return callings;
}

/** "the oil | giant Holt Energy" */
function nounBefore({ document }: Scene, { first }: Mention): number {
  return isCapitalized(document.tokens[first - 1]) ? 0 : (familiesOf.get(wordAt(document, first - 1)) ?? 0);
}

/** "Holt Energy, a small | firm", "Family Pier | magazine", but "a Norland | newspaper" */
function nounBehind({ document, mentionAt }: Scene, { first, last }: Mention): number {
  // "In Norland, | a group sang"
  const isWhere = /^(?:across|at|downtown|in|near|outside)$/.test(wordAt(document, first - 1));
  const isApposed =
    !isWhere && wordAt(document, last) === ',' && /^(?:an?|the)$/.test(wordAt(document, last + 1));
  if (!isApposed && /^an?$/.test(wordAt(document, first - 1))) return 0;
  if (!isApposed)
    return isCapitalized(document.tokens[last]) ? 0 : (familiesOf.get(wordAt(document, last)) ?? 0);
  for (let i = last + 2; i < last + LONGEST; i++) {
    const word = wordAt(document, i);
    if (
      /^(?:[,.;:()]|by|for|from|in|of|that|which|who|with)$/.test(word) ||
      mentionAt[i]?.entity.kind === 'person'
    )
      return 0;
    const family = familiesOf.get(word);
    if (family !== undefined && !familiesOf.has(wordAt(document, i + 1))) return family;
  }
  return 0;
}
