import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { type Entity, nameOf, possessiveOf } from '../names/entities.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import type { Scene } from '../scene/scene.ts';
import { textBetween, wordAt } from '../words.ts';

/** Verbs by which somebody brings a document into the world. */
const ISSUING =
  /^(?:drafted|emailed|filed|issued|provided|issues|posted|posts|published|publishes|released|releases|ran|runs|sent|tweeted|wrote|unveiled|launched)$/;

/** What a document's noun may be put behind, to tell whose it is: "Holt's letter", "Harbor Council statement". */
export type Attribute = (rest: string) => string;

/** Who is told right before a document to have issued it: "the Holt campaign sent out | an email". */
export function issuerBefore(scene: Scene, first: number): Attribute | null {
  const { document, mentionAt } = scene;
  const verb = wordAt(document, first - 1) === 'out' ? first - 2 : first - 1;
  if (!ISSUING.test(wordAt(document, verb))) return null;
  const issuer = mentionAt[verb - 1];
  if (issuer?.isPossessive) return null;
  if (issuer?.entity.kind === 'person') return attributeOf(issuer.entity);
  if (issuer) return (rest) => `${textBetween(document, issuer.first, issuer.last)} ${rest}`;
  const body = phraseBefore(scene, verb);
  const owner = body && mentionAt[body.first + (body.determiner ? 1 : 0)];
  if (!owner || !ORGANIZATION_NOUNS.has(body.noun)) return null;
  const name = textBetween(document, owner.first, body.head + 1);
  return (rest) => bodyAttribute(name, rest);
}

/** How somebody stands beside what he issued: "Holt's letter", "Harbor Council statement", "statement from Holt's office". */
export function attributeOf(issuer: Entity): Attribute {
  return issuer.kind === 'person'
    ? (rest) => `${possessiveOf(issuer)} ${rest}`
    : (rest) => bodyAttribute(nameOf(issuer), rest);
}

function bodyAttribute(name: string, rest: string): string {
  // "Holt's campaign" goes by "Holt campaign" before another noun.
  const plain = name.replace(/^(?:.* )?(\S+)['’]s? (?=(?:presidential )?campaign$)/, '$1 ');
  // "coalition of nearly forty groups": no name
  if (/^\p{Ll}/u.test(name) && name.includes(' of ')) return `${rest} from a ${name}`;
  return /['’]s? /.test(plain) ? `${rest} from ${plain}` : `${plain} ${rest}`;
}
