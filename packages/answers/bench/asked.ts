import type { Drawn } from '../../archive/bench/searching.ts';

/** A question of each kind, made from a quote that is in the archive. */
export const ASKED: Readonly<Record<string, (drawn: Drawn, round: number) => object>> = {
  'said: speaker': ({ speaker }) => ({ kind: 'said', speaker }),
  'said: speaker, about': ({ speaker, words }) => ({ kind: 'said', speaker, about: words[1] }),
  'said: speaker, about a common word': ({ speaker }, round) => ({
    kind: 'said',
    speaker,
    about: common(round),
  }),
  'said: about a rare word': ({ words }) => ({ kind: 'said', about: rareOf(words) }),
  'said: about a common word': (_, round) => ({ kind: 'said', about: common(round) }),
  'said: about words not found': ({ words }, round) => ({
    kind: 'said',
    about: `${common(round)} ${rareOf(words)} aardvark`,
  }),
  'said: by a day': ({ speaker, day }) => ({ kind: 'said', speaker, by: day }),
  'said: about, in a month': ({ day }, round) => ({ kind: 'said', about: common(round), ...monthOf(day) }),
  'said: stance': (_, round) => ({ kind: 'said', about: common(round), stance: 'denies' }),
  'said: by a role': ({ role }) => ({ kind: 'said', speaker: `the ${role}` }),
  'who said: verbatim': ({ quote }) => ({ kind: 'who-said', text: quote.text }),
  'who said: altered': ({ quote }) => ({ kind: 'who-said', text: withNot(quote.text) }),
  'who said: alleged': ({ quote, speaker }) => ({ kind: 'who-said', text: withNot(quote.text), speaker }),
  'who said: another speaker': ({ quote }, round) => ({
    kind: 'who-said',
    text: quote.text,
    speaker: OTHERS[round % OTHERS.length],
  }),
  'who said: cut': ({ quote }) => ({ kind: 'who-said', text: cut(quote.text) }),
  'who said: invented': (_, round) => ({
    kind: 'who-said',
    text: `Nobody sails a purple ${common(round)} backwards in the ${common(round + 3)}`,
  }),
  'who said: a few common words': (_, round) => ({
    kind: 'who-said',
    text: `we have to protect the ${common(round)}`,
  }),
  'claim: a rare word': ({ words }) => ({ kind: 'claim', about: rareOf(words) }),
  'claim: common words': (_, round) => ({ kind: 'claim', about: `${common(round)} ${common(round + 1)}` }),
  'claim: stance, speaker': ({ speaker, words }) => ({
    kind: 'claim',
    about: words.slice(0, 3).join(' '),
    speaker,
    stance: ['denies', 'doubts'],
  }),
  'timeline: a common word': (_, round) => ({ kind: 'timeline', about: common(round) }),
  'timeline: words': ({ words }) => ({ kind: 'timeline', about: words.slice(0, 2).join(' ') }),
  'timeline: speaker': ({ speaker }) => ({ kind: 'timeline', speaker }),
  speaker: ({ speaker }) => ({ kind: 'speaker', name: speaker }),
  'speaker: surname': ({ speaker }) => ({ kind: 'speaker', name: speaker.split(' ').at(-1) }),
  'speaker: misspelt': ({ speaker }) => ({ kind: 'speaker', name: misspelt(speaker) }),
  'article: by id': ({ quote }) => ({ kind: 'article', article: quote.articleId }),
  'article: by title': ({ title }) => ({ kind: 'article', article: title }),
  'ask: whether': ({ speaker, words }) => ({
    kind: 'ask',
    text: `Did ${speaker} deny that the ${words.slice(0, 3).join(' ')}?`,
  }),
  'ask: what, in a time': ({ speaker, day }, round) => ({
    kind: 'ask',
    text: `What did ${speaker} say about the ${common(round)} since ${day.slice(0, 4)}?`,
  }),
  'ask: who denied': ({ words }) => ({ kind: 'ask', text: `Who denied the ${words.slice(0, 2).join(' ')}?` }),
  'ask: who said': ({ quote }) => ({
    kind: 'ask',
    text: `Who said that ${quote.text.split(' ').slice(0, 12).join(' ')}?`,
  }),
  'ask: timeline': (_, round) => ({ kind: 'ask', text: `timeline of the ${common(round)}` }),
};

const COMMON = ['people', 'government', 'year', 'state', 'new', 'country', 'time', 'war'];

/** Speakers whose words these are not. */
const OTHERS = ['James', 'Mary', 'Ana', 'Olaf'];

function common(round: number): string {
  return COMMON[round % COMMON.length] as string;
}

function rareOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function withNot(text: string): string {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return [...words.slice(0, middle), 'not', ...words.slice(middle)].join(' ');
}

function cut(text: string): string {
  const words = text.split(' ');
  const third = Math.floor(words.length / 3);
  return `${words.slice(0, third).join(' ')} … ${words.slice(2 * third).join(' ')}`;
}

function misspelt(name: string): string {
  return name.slice(0, -3) + name.slice(-2, -1) + name.slice(-3, -2) + name.slice(-1);
}

function monthOf(day: string): { from: string; to: string } {
  return { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-28` };
}
