import { createHash } from 'node:crypto';
import type { Article, Claim, Extraction, Quote, Span, Speaker, Stance, When } from '@onrecord/schema';
import { boundsOf } from '@onrecord/schema';
import { Random } from './random.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Quotes of an article, and claims of it, on average. */
const QUOTES = 10;
const CLAIMS_PER_QUOTE = 0.7;

/** Days over which articles were published, the last of them today's. */
const DAYS = 3650;
const LAST_DAY = Date.UTC(2026, 10, 1);

const FRAMES = [
  'the N of the N V the A N',
  'we have to V the N before the N',
  'nobody in the N wants to V a A N',
  'if the N does not V we will V the N',
  'they V the A N with every N they have',
  'there is no N without a A N',
  'our A N and their N will V the N',
  'I do not think that the N can V this N',
  'it is A that the N should V the N in the N',
  'the A N has V more N than the A N',
] as const;

const JOINTS = [', and ', ', but ', ' because ', ' while ', ', so '] as const;

/** The share of speakers in an article whose role it prints. */
const DESCRIBED = 0.4;

/** `P` is a place. */
const OFFICES = [
  'P president',
  'mayor of P',
  'P police chief',
  'P mayor',
  'minister of P',
  'P union leader',
  'president of the P council',
  'P professor',
] as const;

const STANCES: readonly Stance[] = [
  ...Array.from({ length: 14 }, () => 'asserts' as const),
  'confirms',
  'denies',
  'doubts',
  'believes',
  'asks',
  'urges',
  'commits',
  'declines',
];

/**
 * Articles that a seed and a number decide, each as an extractor would give it: about ten quotes of thirty words on average,
 * words and names as frequent as in real texts (Zipf), dates of a day, a month or a year, and claims.
 */
export class Articles {
  readonly #seed: number;
  readonly #words: Vocabulary;
  readonly #speakers: number;

  /** @param quotes - How many there will be: more quotes have more speakers. */
  constructor(seed: number, quotes: number) {
    this.#seed = seed;
    this.#words = vocabularyOf(seed, 40_000);
    this.#speakers = Math.max(100, Math.round(quotes / 50));
  }

  /** The article of a number, always the same. */
  at(number: number): Extraction {
    const random = new Random(this.#seed, number, 7);
    const day = new Date(LAST_DAY - random.whole(0, DAYS) * 86_400_000).toISOString().slice(0, 10);
    const people = Array.from({ length: random.whole(2, 4) }, () => random.rank(this.#speakers));
    const draft = new Draft();
    const count = random.whole(QUOTES - 5, QUOTES + 5);
    const id = `article_${hex(random)}`;
    const speakers = [...new Set(people)].map((person) => this.#speaker(person, id));
    const printed = new Set<string>();
    const quotes: Quote[] = [];
    const offices = new Random(this.#seed, number, 13);
    for (let index = 0; index < count; index++) {
      const speaker = random.pick(speakers);
      const isKnown = printed.has(speaker.id);
      const name = isKnown ? (speaker.aliases[0] ?? speaker.name) : speaker.name;
      if (!isKnown && offices.next() < DESCRIBED) this.#describe(draft, speaker);
      printed.add(speaker.id);
      quotes.push(this.#quote(draft, random, { articleId: id, speaker, name, day }));
      draft.write(index % 3 === 2 ? `\n\n${capital(this.#sentence(random, 18))}. ` : ' ');
    }
    const text = draft.text;
    const article: Article = {
      id,
      url: `https://${hex(random).slice(0, 8)}.example/${day.replaceAll('-', '/')}/${hex(random)}`,
      title: capital(this.#sentence(random, 7)),
      byline: [
        `${random.pick(this.#words.givenNames)} ${this.#words.surnames[random.rank(this.#words.surnames.length)]}`,
      ],
      publisher: this.#words.outlets[random.rank(this.#words.outlets.length)] ?? null,
      publishedAt: day,
      updatedAt: null,
      retrievedAt: null,
      language: random.next() < 0.9 ? 'en' : random.pick(['en-GB', null, 'de']),
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
    };
    return {
      article,
      speakers: speakers.filter(({ id: speakerId }) => printed.has(speakerId)),
      quotes,
      claims: quotes.filter(() => random.next() < CLAIMS_PER_QUOTE).map((quote) => claimOf(quote, random)),
      warnings: [],
      generatedBy: { package: '@onrecord/archive/bench', version: '0', model: null },
    };
  }

  #speaker(person: number, articleId: string): Speaker {
    const random = new Random(this.#seed, person, 11);
    const { givenNames, surnames } = this.#words;
    const surname = surnames[random.rank(surnames.length)] ?? '';
    const middle =
      person < givenNames.length * surnames.length ? '' : ` ${String.fromCharCode(65 + (person % 26))}.`;
    return {
      id: `speaker_${createHash('md5').update(`${articleId} ${person}`).digest('hex').slice(0, 16)}`,
      name: `${random.pick(givenNames)}${middle} ${surname}`,
      kind: 'person',
      aliases: [surname],
      roles: [],
    };
  }

  /** Prints somebody's role before what they say: always the same one of the same name. */
  #describe(draft: Draft, speaker: Speaker): void {
    const random = new Random(this.#seed, hashOf(speaker.name), 17);
    const place = this.#words.surnames[random.rank(this.#words.surnames.length)] ?? '';
    const text = random.pick(OFFICES).replace('P', place);
    draft.write('The ');
    speaker.roles.push({ text, span: draft.write(text) });
    draft.write(' spoke. ');
  }

  #quote(
    draft: Draft,
    random: Random,
    given: { articleId: string; speaker: Speaker; name: string; day: string },
  ): Quote {
    const { articleId, speaker, name, day } = given;
    const type = random.next() < 0.5 ? 'direct' : random.next() < 0.7 ? 'indirect' : 'mixed';
    const words = capital(this.#sentence(random, random.whole(10, 50)));
    if (type === 'direct') draft.write('“');
    const content = draft.write(words);
    draft.write(type === 'direct' ? ',” ' : ', ');
    const source = draft.write(name);
    draft.write(' ');
    const cue = draft.write('said');
    const said = saidAt(random, day);
    const evidence = said ? draft.write(` ${said.words}`) : null;
    draft.write('.');
    return {
      id: `quote_${hex(random)}`,
      articleId,
      type,
      content: [content],
      text: words,
      cue: { spans: [cue], text: 'said', lemma: 'say' },
      source: { spans: [source], text: name },
      speakerId: speaker.id,
      speakerConfidence: Math.round(random.next() * 1000) / 1000,
      candidates: [],
      stance: random.pick(STANCES),
      saidAt: said && evidence ? { ...said.when, evidence } : null,
      via: null,
      venue: null,
      nestedIn: null,
      confidence: Math.round(random.next() * 10_000) / 10_000,
    };
  }

  /** About this many words. */
  #sentence(random: Random, length: number): string {
    let sentence = this.#clause(random);
    let words = sentence.split(' ').length;
    while (words + 5 < length) {
      const clause = this.#clause(random);
      sentence += random.pick(JOINTS) + clause;
      words += clause.split(' ').length;
    }
    return sentence;
  }

  #clause(random: Random): string {
    const { nouns, verbs, adjectives } = this.#words;
    const lists = { N: nouns, V: verbs, A: adjectives };
    return random.pick(FRAMES).replace(/\b[NVA]\b/g, (slot) => {
      const list = lists[slot as keyof typeof lists];
      return list[random.rank(list.length)] ?? '';
    });
  }
}

/** A text that grows, and tells where each part of it stands. */
class Draft {
  text = '';

  write(part: string): Span {
    const start = this.text.length;
    this.text += part;
    return { start, end: this.text.length };
  }
}

function saidAt(random: Random, day: string): { when: Omit<When, 'evidence'>; words: string } | null {
  const chance = random.next();
  if (chance < 0.3) return null;
  const before = new Date(Date.parse(day) - random.whole(0, 6) * 86_400_000).toISOString().slice(0, 10);
  const edtf = chance < 0.85 ? before : chance < 0.96 ? before.slice(0, 7) : before.slice(0, 4);
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  return { when: { edtf, ...bounds, basis: 'stated' }, words: `in the days of ${edtf}` };
}

function claimOf(quote: Quote, random: Random): Claim {
  return {
    id: `claim_${hex(random)}`,
    text: `${quote.text.split(' ').slice(0, 18).join(' ')}.`,
    appearances: [
      { quoteId: quote.id, stance: quote.stance, speakerId: quote.speakerId, saidAt: quote.saidAt },
    ],
    first: quote.id,
    last: quote.id,
  };
}

function hashOf(text: string): number {
  return createHash('md5').update(text).digest().readInt32LE();
}

function hex(random: Random): string {
  return [random, random]
    .map((source) =>
      Math.floor(source.next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
