import type { Document, Token, TokenRange } from '../text/document.ts';
import { conflicts, fitOf, kindOf } from './descriptions.ts';
import { createEntity, type Entity, type Gender } from './entities.ts';
import { GENERIC_ROLES } from './lexicon/roles.ts';
import type { Mention, Mentions } from './mentions.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { genderOfRole } from './roles.ts';
import { confidenceOf, type Ranked, Salience } from './salience.ts';
import { isCapitalized, isPossessive, keyOf, roleOf, singularOf } from './words.ts';

/** Nouns that stand for an organisation whose name lacks them. */
const GENERIC_ORGANIZATIONS = new Set(
  `agency alliance association body coalition commission committee company council department firm group institute magazine
  ministry network newspaper nonprofit organisation organization outlet paper publication site union website`.split(
    /\s+/,
  ),
);

/** Offices: described by one, a person of whom another role is printed is hardly meant. */
const OFFICES = new Set(
  `ambassador chairman chief commissioner congressman director general governor judge justice mayor minister president premier
  prosecutor secretary secretary-general senator sheriff spokesman spokesperson spokeswoman`.split(/\s+/),
);

/** Whom a source means; candidates include the entity itself, the likeliest first. */
export interface Meaning {
  entity: Entity | null;
  confidence: number;
  candidates: { entity: Entity; confidence: number }[];
}

export const UNKNOWN: Meaning = { entity: null, confidence: 0, candidates: [] };

/** Third-person pronouns and what they tell of whom they mean. */
export const PRONOUNS: ReadonlyMap<string, Gender | 'plural' | 'thing'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'plural'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
]);

/** How many tokens back the respondents of a poll are looked for. */
const FARTHEST_RESPONDENTS = 90;

/** Most people of an article that a description is compared with; keeps hostile texts linear. */
const MOST_PEOPLE = 60;

/** Confidence of each way to a speaker, from the share that came out right over annotated articles. */
const SURE = { name: 0.97, description: 0.9, own: 0.72, joint: 0.93, antecedent: 0.9, guessed: 0.66 };

/** Understands sources one after the other, in the order of the text. */
export class SourceReader {
  readonly salience: Salience;
  readonly #document: Document;
  readonly #mentionAt = new Map<number, Mention>();
  readonly #titled = new Map<number, Mention>();
  readonly #described = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity>();
  readonly #joint = new Map<string, Entity>();
  readonly #pronouns = new Map<number, Meaning>();
  #people: Entity[] = [];
  #organizations: Entity[] = [];
  #latestPair: Entity | null = null;

  constructor(document: Document, { mentions }: Mentions) {
    this.#document = document;
    this.salience = new Salience(document);
    for (const mention of mentions)
      for (let i = mention.roleFirst; i < mention.last; i++)
        (i < mention.first ? this.#titled : this.#mentionAt).set(i, mention);
    const entities = new Set(mentions.map(({ entity }) => entity));
    for (const entity of entities)
      if (entity.kind === 'person' && entity.roles.length > 0 && this.#people.length < MOST_PEOPLE)
        this.#people.push(entity);
      else if (entity.kind === 'organization' && this.#organizations.length < MOST_PEOPLE)
        this.#organizations.push(entity);
  }

  /** Takes note of a name as the pass comes by. */
  noteMention(mention: Mention): void {
    mention.entity.latest = mention.first;
    this.salience.note(mention.entity, mention.first, {
      isPossessive: mention.isPossessive,
      isSubject: this.#opens(mention),
    });
    this.#notePair(mention);
  }

  /** Whom a third-person pronoun means. */
  readPronoun(token: number, isSource = false): Meaning {
    const known = this.#pronouns.get(token);
    if (known) return known;
    const word = keyOf((this.#document.tokens[token] as Token).text);
    const sort = PRONOUNS.get(word);
    const ranked = sort === undefined ? [] : this.salience.rank({ token, isSource, ...soughtBy(sort) });
    const meaning = meaningOf(ranked);
    this.#pronouns.set(token, meaning);
    if (meaning.entity) {
      if (
        meaning.entity.kind === 'person' &&
        (sort === 'male' || sort === 'female') &&
        meaning.confidence > 0.7
      )
        meaning.entity.gender ??= sort;
      this.salience.note(meaning.entity, token, { isPronoun: true });
    }
    return meaning;
  }

  /** Whom the source in these tokens means. */
  readSource(range: TokenRange): Meaning {
    const meaning = this.#read(trim(this.#document, range));
    if (meaning.entity) this.salience.note(meaning.entity, range.first, { isSpeaker: true, isSubject: true });
    return meaning;
  }

  #read(range: TokenRange): Meaning {
    if (range.first >= range.last) return UNKNOWN;
    const word = this.#word(range.first);
    if (PRONOUNS.has(word) && (range.last - range.first === 1 || this.#word(range.first + 1) === ','))
      return this.readPronoun(range.first, true);
    if (/^(who|which|that|whose|whom)$/.test(word) && range.last - range.first <= 2)
      return this.#readAntecedent(range.first);
    if (
      /^(both|each|two|pair|duo)$/.test(this.#word(range.last - 1)) &&
      range.last - range.first <= 2 &&
      this.#latestPair
    )
      return certain(this.#latestPair, 0.8);
    return this.#readJoint(range) ?? this.#readOne(range);
  }

  /** A name with what stands around it, or a description. */
  #readOne(range: TokenRange): Meaning {
    const phrase = readNounPhrase(this.#document, range);
    if (!phrase) return UNKNOWN;
    const apposed = this.#apposedName(phrase);
    if (apposed) return apposed;
    const mention = this.#nameAt(phrase.head, range.last);
    if (mention) return this.#named(mention);
    return this.#readDescription(phrase);
  }

  /** "The party's chairman, Phil Lind,": the name behind the description. */
  #apposedName(phrase: NounPhrase): Meaning | null {
    if (
      this.#mentionAt.has(phrase.head) ||
      this.#word(phrase.coreLast) !== ',' ||
      roleOf(phrase.noun) === null
    )
      return null;
    for (let i = phrase.coreLast + 1; i < phrase.last && i < phrase.coreLast + 4; i++) {
      const mention = this.#mentionAt.get(i);
      const isWhole = mention && /^[,)]?$/.test(mention.last < phrase.last ? this.#word(mention.last) : '');
      if (mention?.entity.kind === 'person' && isWhole)
        return certain(mention.entity, SURE.antecedent * mention.certainty);
      if (!roleOf(this.#word(i))) return null;
    }
    return null;
  }

  /** The name that a head noun belongs to, or is the title of: "Secretary of State Holt". */
  #nameAt(head: number, last: number): Mention | undefined {
    const titled = this.#titled.get(head);
    return this.#mentionAt.get(head) ?? (titled && titled.last <= last ? titled : undefined);
  }

  #named({ entity, certainty }: Mention): Meaning {
    return certain(entity, SURE.name * certainty);
  }

  /** "A and B": one speaker, where the first part is a name and the others are names or described apart. */
  #readJoint(range: TokenRange): Meaning | null {
    const parts = this.#partsOf(range);
    if (parts.length < 2) return null;
    const members: Entity[] = [];
    let isLastNamed = false;
    for (const [i, part] of parts.entries()) {
      const head = readNounPhrase(this.#document, part);
      const mention = head && this.#nameAt(head.head, part.last);
      isLastNamed = false;
      if (mention) {
        members.push(mention.entity);
        isLastNamed = true;
      } else if (i === 0) return null;
      else if (
        i === parts.length - 1 &&
        head &&
        /^(the|other|others)$/.test(this.#word(part.first)) &&
        this.#word(parts[0]?.last ?? 0) !== '(' &&
        !this.#hasApposition(parts)
      ) {
        members.push(this.#own(head));
        isLastNamed = true;
      }
    }
    if (!isLastNamed || members.length < 2 || new Set(members).size < 2) return null;
    const entity = this.#jointEntity(members);
    if (entity.kind === 'person') this.#latestPair = entity;
    return certain(entity, SURE.joint);
  }

  #hasApposition(parts: readonly TokenRange[]): boolean {
    const [first] = parts;
    return first !== undefined && this.#word(first.last) === ',' && parts.length > 2;
  }

  /** The parts of a source between commas and "and"; empty where there is no such list. */
  #partsOf(range: TokenRange): TokenRange[] {
    const parts: TokenRange[] = [];
    let first = range.first;
    let hasLink = false;
    for (let i = range.first; i <= range.last; i++) {
      const word = i < range.last ? this.#word(i) : ',';
      if (/^(who|which|whose)$/.test(word)) break;
      const isInName =
        this.#mentionAt.get(i) !== undefined && this.#mentionAt.get(i) === this.#mentionAt.get(i - 1);
      if (isInName || !/^(,|and|&|or)$/.test(word)) continue;
      hasLink ||= word !== ',' || (i < range.last && /^others?$/.test(this.#word(i + 1)));
      if (i > first) parts.push({ first, last: i });
      // What follows the last "and" behind a comma says more about the whole: "A and B, both senators".
      if (hasLink && word === ',' && parts.length > 1 && !this.#hasLinkAfter(i, range.last)) break;
      first = i + 1;
    }
    return hasLink ? parts : [];
  }

  #hasLinkAfter(index: number, last: number): boolean {
    for (let i = index + 1; i < last; i++) if (/^(and|&|others?)$/.test(this.#word(i))) return true;
    return false;
  }

  #jointEntity(members: readonly Entity[]): Entity {
    const name = members.map((member) => nameOf(member)).join(' & ');
    const known = this.#joint.get(name);
    if (known) return known;
    const kinds = new Set(members.map(({ kind }) => kind));
    const entity = createEntity(kinds.size === 1 ? (members[0] as Entity).kind : 'group', name, []);
    this.#joint.set(name, Object.assign(entity, { members, isPlural: true }));
    return entity;
  }

  /** "A and B" anywhere in the text may be "they" afterwards. */
  #notePair(mention: Mention): void {
    const { tokens } = this.#document;
    const start = mention.roleFirst;
    if (keyOf(tokens[start - 1]?.text ?? '') !== 'and' || mention.isPossessive) return;
    const before = this.#mentionAt.get(start - 2);
    if (!before || before.last !== start - 1 || before.entity === mention.entity) return;
    if (before.entity.kind !== mention.entity.kind) return;
    const pair = this.#jointEntity([before.entity, mention.entity]);
    if (mention.entity.kind === 'person') this.#latestPair = pair;
    this.salience.note(pair, before.first, { isSubject: this.#opens(before) });
  }

  #opens(mention: Mention): boolean {
    const { tokens, sentences } = this.#document;
    let start = mention.roleFirst;
    const sentence = sentences[(tokens[start] as Token).sentence]?.first ?? 0;
    while (
      start > sentence &&
      start > mention.first - 8 &&
      /^[\p{Ll}-]+$/u.test(tokens[start - 1]?.text ?? '') &&
      roleOf(this.#word(start - 1))
    )
      start--;
    if (mention.isPossessive) return false;
    if (start === sentence) return true;
    const before = this.#word(start - 1);
    return /^([,;:“”"—–(]|--|but|as|because|if|that|when|while|after|before|said|says|where|although|though|since|and|the)$/.test(
      before,
    );
  }

  /** "who": the noun phrase right before it. */
  #readAntecedent(token: number): Meaning {
    let last = token;
    while (last > 0 && /^[,)—–(]$/.test(this.#word(last - 1))) last--;
    const mention = this.#mentionAt.get(last - 1);
    if (mention?.entity.kind === 'person' || (mention && this.#word(token) !== 'who'))
      return certain(mention.entity, SURE.antecedent * mention.certainty);
    if (mention?.entity.isPlace) return UNKNOWN;
    const sentence = this.#document.sentences[(this.#document.tokens[token] as Token).sentence]?.first ?? 0;
    for (let first = last - 1; first >= Math.max(sentence, last - 12); first--) {
      if (!/^(the|a|an|some|many|those|these|his|her|their|its|several|other)$/.test(this.#word(first)))
        continue;
      const phrase = readNounPhrase(this.#document, { first, last });
      const apart = phrase && this.#apposed(phrase);
      if (apart) return apart;
      return phrase ? weaken(this.#readDescription(phrase), 0.65) : UNKNOWN;
    }
    return UNKNOWN;
  }

  /** "Hugh Hewitt, a radio host, who": the name before the description. */
  #apposed(phrase: NounPhrase): Meaning | null {
    if (this.#word(phrase.first - 1) !== ',') return null;
    const mention = this.#mentionAt.get(phrase.first - 2);
    return mention?.entity.kind === 'person'
      ? certain(mention.entity, SURE.antecedent * mention.certainty)
      : null;
  }

  #readDescription(phrase: NounPhrase): Meaning {
    const isDefinite = /^(the|this|that|these|those)$/.test(phrase.determiner);
    if (/^(his|her|its|their)$/.test(phrase.determiner)) return this.#possessed(phrase);
    const isHeadline = this.#document.tokens[phrase.head]?.paragraph === 0;
    const isBare = phrase.determiner === '' && !/^\p{N}/u.test(this.#word(phrase.first));
    if (isDefinite || isBare) {
      const found = this.#readDefinite(phrase, isDefinite || (isHeadline && !phrase.isPlural));
      if (found) return found;
    }
    return certain(this.#own(phrase), SURE.own);
  }

  #readDefinite(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    const kind = kindOf(phrase);
    const isRole = roleOf(phrase.noun) !== null;
    if (isRole && !phrase.isPlural) return this.#personDescribed(phrase, isDefinite);
    if (isRole && isDefinite) return this.#peopleDescribed(phrase) ?? this.#before(phrase);
    if (kind === 'organization' && isDefinite)
      return (
        this.#organizationDescribed(phrase) ?? this.#before(phrase) ?? this.#organizationSpokenOf(phrase)
      );
    const isPlain = phrase.modifiers.length === 0 && phrase.coreLast === phrase.head + 1;
    return (isDefinite || kind === 'group') && isPlain ? this.#before(phrase) : null;
  }

  /** The person of the article whose printed role fits, else whoever was spoken of last. */
  #personDescribed(phrase: NounPhrase, isDefinite: boolean): Meaning | null {
    const here = phrase.head;
    const fitting = this.#people.flatMap((entity) => {
      const fit = fitOf(phrase, entity);
      if (fit === null) return [];
      const isKnown = entity.latest >= 0 && entity.latest < here;
      const recency = isKnown ? 1.2 / (1 + (here - entity.latest) / 80) : 0;
      return [{ entity, score: fit * 1.5 + recency + Math.min(1, Math.log2(1 + entity.fullMentions) / 4) }];
    });
    fitting.sort((a, b) => b.score - a.score);
    const [best, second] = fitting;
    if (best && (isDefinite || best.score > 2.2)) {
      const lead = second ? best.score - second.score : 2;
      return meaningFrom(fitting, lead > 0.8 ? SURE.description : lead > 0.25 ? 0.75 : 0.6);
    }
    if (!isDefinite) return null;
    return this.#before(phrase) ?? this.#personSpokenOf(phrase);
  }

  #personSpokenOf(phrase: NounPhrase): Meaning | null {
    const gender = genderOfPhrase(phrase);
    if (!GENERIC_ROLES.has(phrase.noun)) return null;
    const ranked = this.salience.rank({
      token: phrase.first,
      reach: 3,
      isSource: true,
      ...(gender ? { gender } : {}),
      fits: (entity) =>
        entity.kind === 'person' &&
        !(OFFICES.has(phrase.noun) && entity.roles.length > 0 && !(gender && entity.gender)) &&
        !entity.isPlural &&
        !phrase.modifiers.some((word) => conflicts(word, entity)),
    });
    const confidence = Math.min(SURE.guessed + 0.1, confidenceOf(ranked));
    return confidence >= 0.55 ? meaningFrom(ranked, confidence) : null;
  }

  /** "the senators": the pair last spoken of, where both are. */
  #peopleDescribed(phrase: NounPhrase): Meaning | null {
    const pair = this.#latestPair;
    if (!pair) return null;
    const fits = pair.members.some(
      (member) =>
        fitOf(phrase, member) !== null || /^(candidates|nominees|rivals|two|men|women)$/.test(phrase.noun),
    );
    return fits && pair.members.every(({ kind }) => kind === 'person') ? certain(pair, 0.8) : null;
  }

  /** "the agency": the organisation whose name has the noun, else the one that spoke last. */
  #organizationDescribed(phrase: NounPhrase): Meaning | null {
    const noun = phrase.noun;
    if (phrase.coreLast > phrase.head + 1 || phrase.modifiers.length > 1) return null;
    if (phrase.modifiers.some((word) => isCapitalized(this.#document.tokens[phrase.head - 1]) && word !== ''))
      return null;
    const ranked = this.#organizations
      .filter((entity) => entity.latest >= 0 && entity.words.includes(noun))
      .map((entity) => ({ entity, score: entity.latest }))
      .sort((a, b) => b.score - a.score);
    if (ranked.length > 0) return meaningFrom(ranked, SURE.description);
    return null;
  }

  /** "the group": the organisation that was spoken of last. */
  #organizationSpokenOf(phrase: NounPhrase): Meaning | null {
    if (!GENERIC_ORGANIZATIONS.has(phrase.noun) || phrase.modifiers.length > 0) return null;
    const near = this.salience.rank({
      token: phrase.first,
      reach: 2,
      isSource: true,
      fits: (entity) => entity.kind === 'organization' && !entity.isPlace && !entity.isPlural,
    });
    const confidence = Math.min(SURE.guessed, confidenceOf(near));
    return confidence >= 0.55 ? meaningFrom(near, confidence) : null;
  }

  /** A description of the same noun before: "the official" is the "senior NATO official" of a paragraph ago. */
  #before(phrase: NounPhrase): Meaning | null {
    const known = this.#byNoun.get(singularOf(phrase.noun));
    if (!known || known.isPlural !== (phrase.isPlural || known.kind === 'group')) return null;
    if (!isDefiniteEnough(known)) return null;
    const words = new Set(known.words);
    return phrase.modifiers.every((word) => words.has(word)) ? certain(known, 0.8) : null;
  }

  /** "his operatives": whose they are is told by name. */
  #possessed(phrase: NounPhrase): Meaning {
    const owner = this.readPronoun(phrase.first);
    if (!owner.entity) return certain(this.#own(phrase), 0.5);
    const rest = this.#slice(phrase.first + 1, phrase.coreLast);
    const short = `${owner.entity.words.at(-1) ?? ''} ${phrase.noun}`;
    const known = this.#described.get(short);
    return certain(
      known ?? this.#describe(`${nameOf(owner.entity)}'s ${rest}`, phrase),
      SURE.own * owner.confidence,
    );
  }

  /** The description itself as a speaker: unnamed sources, groups, documents. */
  #own(phrase: NounPhrase): Entity {
    let first = phrase.first;
    while (first < phrase.head && /^(the|a|an|some|this|that|these|those|only|new)$/.test(this.#word(first)))
      first++;
    const share =
      phrase.coreLast === phrase.head + 1 && phrase.noun === 'percent'
        ? this.#respondents(phrase.first)
        : null;
    const name = this.#slice(first, phrase.coreLast);
    return this.#describe(share ? `${name} of ${share}` : name, phrase);
  }

  /** Of whom a bare "46 percent" is a share: the "likely voters" that were named last. */
  #respondents(token: number): string | null {
    const { tokens } = this.#document;
    for (let i = token - 1; i > Math.max(1, token - FARTHEST_RESPONDENTS); i--) {
      const isShare = this.#word(i) === 'of' && this.#word(i - 1) === 'percent';
      if (!isShare && this.#word(i) !== 'among') continue;
      const sentence = this.#document.sentences[(tokens[i] as Token).sentence];
      const phrase = readNounPhrase(this.#document, {
        first: i + 1,
        last: Math.min(sentence?.last ?? 0, i + 8),
      });
      if (!phrase?.isPlural) return null;
      let last = i + 1;
      while (last <= phrase.head && !/^(say|said|agreed|think|believe)$/.test(this.#word(last))) last++;
      return this.#slice(phrase.determiner ? i + 2 : i + 1, last);
    }
    return null;
  }

  #describe(name: string, phrase: NounPhrase): Entity {
    const key = keyOf(name);
    const known = this.#described.get(key);
    if (known) return known;
    const words = [...phrase.modifiers, phrase.noun];
    const entity = createEntity(kindOf(phrase), name, words);
    if (!entity.isPlural) entity.gender = genderOfPhrase(phrase);
    entity.isPlural ||= phrase.isPlural && entity.kind !== 'document';
    this.#described.set(key, entity);
    this.#byNoun.set(singularOf(phrase.noun), entity);
    return entity;
  }

  #word(index: number): string {
    return keyOf(this.#document.tokens[index]?.text ?? '');
  }

  #slice(first: number, last: number): string {
    const { tokens, text } = this.#document;
    let end = last;
    while (end > first + 1 && (/^[,;:.“”"]$/.test(this.#word(end - 1)) || isPossessive(this.#word(end - 1))))
      end--;
    const span = [tokens[first] as Token, tokens[Math.max(first, end - 1)] as Token] as const;
    return text.slice(span[0].start, span[1].end).replace(/\s+/g, ' ');
  }
}

/** The gender that a description tells by any of its words: "the former first lady and senator". */
function genderOfPhrase({ modifiers, noun }: NounPhrase): Gender | null {
  for (const word of [noun, ...modifiers]) {
    const gender = genderOfRole(word);
    if (gender) return gender;
  }
  return null;
}

/** "many lawmakers" are not the lawmakers of the next sentence. */
function isDefiniteEnough(entity: Entity): boolean {
  return !/^(many|some|several|other|others|most|few)\b/i.test(entity.name);
}

/** The name that a speaker is shown by: with the office where no given name is printed. */
export function nameOf(entity: Entity): string {
  return entity.office && entity.words.length === 1 ? `${entity.office} ${entity.name}` : entity.name;
}

function soughtBy(sort: Gender | 'plural' | 'thing'): {
  gender?: Gender;
  reach: number;
  fits: (entity: Entity) => boolean;
} {
  if (sort === 'plural')
    return {
      reach: 4,
      fits: ({ isPlural, kind, isPlace }) =>
        isPlural || ((kind === 'organization' || kind === 'other') && !isPlace),
    };
  if (sort === 'thing')
    return {
      reach: 3,
      fits: ({ isPlural, kind }) =>
        !isPlural && kind !== 'person' && kind !== 'anonymous' && kind !== 'group',
    };
  return {
    gender: sort,
    reach: 10,
    fits: ({ isPlural, kind, isPlace }) =>
      !isPlural && !isPlace && (kind === 'person' || kind === 'anonymous'),
  };
}

function meaningOf(ranked: readonly Ranked[]): Meaning {
  return meaningFrom(ranked, confidenceOf(ranked));
}

function meaningFrom(ranked: readonly Ranked[], confidence: number): Meaning {
  const [best, ...others] = ranked.slice(0, 4);
  if (!best) return UNKNOWN;
  const rest = 1 - confidence;
  return {
    entity: best.entity,
    confidence,
    candidates: [
      { entity: best.entity, confidence },
      ...others.map(({ entity }, i) => ({ entity, confidence: rest / 2 ** (i + 1) })),
    ],
  };
}

export function certain(entity: Entity, confidence: number): Meaning {
  return { entity, confidence, candidates: [{ entity, confidence }] };
}

function weaken(meaning: Meaning, factor: number): Meaning {
  return { ...meaning, confidence: meaning.confidence * factor };
}

/** Without the marks and spaces that a source's span may begin or end with. */
function trim({ tokens }: Document, range: TokenRange): TokenRange {
  let { first, last } = range;
  const isMark = (index: number): boolean => /^[“”"‘’',;:.\-–—]+$/.test(tokens[index]?.text ?? '');
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1) && tokens[last - 1]?.text !== '’') last--;
  while (last > first + 1 && isPossessive(tokens[last - 1]?.text ?? '')) last--;
  return { first, last };
}
