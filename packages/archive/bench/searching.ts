import type { Quote } from '@onrecord/schema';
import type { Archive } from '../src/archive.ts';
import type { QuoteQuery } from '../src/query.ts';
import { isFunctionWord } from '../src/text/function-words.ts';
import type { Articles } from './articles.ts';
import { Random } from './random.ts';
import type { Meter } from './server-time.ts';
import { type Timing, timed } from './timing.ts';

/** What searches are made from: a quote that is in the archive, drawn by chance. */
export interface Drawn {
  quote: Quote;
  title: string;
  words: string[];
  speaker: string;
  /** A printed one of somebody in the article; empty where it prints none. */
  role: string;
  outlet: string;
  day: string;
  random: Random;
}

type Kind = (archive: Archive, drawn: Drawn) => Promise<unknown>;

const ask =
  (query: (drawn: Drawn) => QuoteQuery): Kind =>
  (archive, drawn) =>
    archive.search(query(drawn));

const rare = ({ words }: Drawn) => [...words].sort((a, b) => b.length - a.length)[0] ?? '';
const common = ({ random }: Drawn) =>
  random.pick(['people', 'government', 'year', 'need', 'new', 'country', 'time']);

const month = (day: string) => ({ from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-28` });

const byName =
  (query: (drawn: Drawn) => QuoteQuery): Kind =>
  async (archive, drawn) => {
    const [entry] = await archive.findSpeakers(drawn.speaker, { limit: 1 });
    drawn.random.next();
    return archive.search({ ...query(drawn), speakerId: entry?.speaker.id ?? '' });
  };

const KINDS: Record<string, Kind> = {
  'a rare word': ask((drawn) => ({ words: rare(drawn) })),
  'a common word': ask((drawn) => ({ words: common(drawn) })),
  'two common words': ask((drawn) => ({ words: `${common(drawn)} ${common(drawn)}` })),
  'three words of a quote': ask(({ words }) => ({ words: words.slice(2, 5).join(' ') })),
  'a "phrase"': ask(({ words }) => ({ words: `"${words.slice(3, 7).join(' ')}"` })),
  'a word and not another': ask((drawn) => ({ words: `${common(drawn)} -${rare(drawn)}` })),
  'the beginning of a word*': ask((drawn) => ({ words: `${rare(drawn).slice(0, 5)}*` })),
  'a common word, newest first': ask((drawn) => ({ words: common(drawn), order: 'newest' })),
  'a common word in a month': ask((drawn) => ({ words: common(drawn), said: month(drawn.day) })),
  'finding a speaker': (archive, { speaker }) => archive.findSpeakers(speaker, { limit: 3 }),
  'finding a speaker + their quotes': byName(() => ({})),
  'speaker + dates': byName(({ day }) => ({ said: { from: day, to: `${day.slice(0, 4)}-12-31` } })),
  'speaker + common word': byName((drawn) => ({ words: common(drawn) })),
  'an outlet and a stance': ask(({ outlet, quote }) => ({ outlet, stance: quote.stance })),
  'a language': ask(({ random }) => ({ language: random.pick(['en', 'de', 'en-GB', null]) })),
  'published in a month': ask(({ day }) => ({ published: month(day) })),
  'the newest of all': ask(() => ({})),
  'the oldest of all': ask(() => ({ order: 'oldest' })),
  'the next page of a common word': async (archive, drawn) => {
    const query: QuoteQuery = { words: common(drawn), order: 'newest' };
    const { next } = await archive.search(query);
    return next && archive.search({ ...query, cursor: next });
  },
  'facets of a common word': (archive, drawn) => archive.facets({ words: common(drawn) }),
  claims: (archive, { words }) => archive.findClaims(words.slice(0, 8).join(' ')),
  'completing a speaker': (archive, { speaker }) => archive.suggest('speaker', speaker.slice(0, 5)),
  'completing a topic': (archive, drawn) => archive.suggest('topic', rare(drawn).slice(0, 4)),
  'what a speaker is about': async (archive, { speaker }) => {
    const [entry] = await archive.findSpeakers(speaker, { limit: 1 });
    return archive.topicsOf(entry?.speaker.id ?? '');
  },
  'who has a role': (archive, { role }) => archive.findByRole(role),
  'the roles of a speaker': async (archive, { speaker }) => {
    const [entry] = await archive.findSpeakers(speaker, { limit: 1 });
    return archive.rolesOf(entry?.speaker.id ?? '');
  },
  'an article by its id': (archive, { quote }) => archive.getArticle(quote.articleId),
  stats: (archive) => archive.stats(),
};

/** Times each kind of search, with words, names and days that the archive holds. */
export async function timeSearches(
  archive: Archive,
  given: {
    articles: Articles;
    count: number;
    runs: number;
    server: Meter | null;
    report: (timing: Timing) => void;
  },
): Promise<void> {
  const { articles, count, runs, server, report } = given;
  for (const [name, kind] of Object.entries(KINDS)) {
    const drawn = Array.from({ length: runs }, (_, run) => draw(articles, count, run));
    report(await timed(name, runs, (run) => kind(archive, drawn[run] as Drawn), server ?? undefined));
  }
}

/** A quote of the archive; the same for the same run. */
export function draw(articles: Articles, count: number, run: number): Drawn {
  const random = new Random(run, 23);
  const { article, quotes, speakers } = articles.at(random.whole(0, count - 1));
  const quote = random.pick(quotes);
  return {
    quote,
    title: article.title ?? '',
    words: quote.text
      .toLowerCase()
      .replace(/[,.]/g, '')
      .split(' ')
      .filter((word) => !isFunctionWord(word)),
    speaker: speakers.find(({ id }) => id === quote.speakerId)?.name ?? '',
    role: speakers.flatMap(({ roles }) => roles)[0]?.text ?? '',
    outlet: article.publisher ?? '',
    day: article.publishedAt?.slice(0, 10) ?? '',
    random,
  };
}
