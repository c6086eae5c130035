import { countedIn } from './counted.ts';

const statements = countedIn('en', { one: 'statement', other: 'statements' });
const articles = countedIn('en', { one: 'article', other: 'articles' });
const claims = countedIn('en', { one: 'claim', other: 'claims' });
const moreStatements = countedIn('en', { one: 'more statement', other: 'more statements' });

/** Every word that a person in Discord reads, and that is not an article's. The other languages have the same shape. */
export const en = {
  verdict: {
    verbatim: 'Verbatim',
    altered: 'Altered',
    cut: 'Cut',
    paraphrased: 'Paraphrased',
    'other-speaker': 'Said by somebody else',
    denied: 'Denied',
    'no-record': 'No record',
  },
  verdictLine: {
    verbatim: (who: string) => `Said by ${who}, in these words.`,
    altered: (who: string) => `${who} said it in other words than these.`,
    cut: (who: string) => `Said by ${who}, but words are left out here.`,
    paraphrased: (who: string) => `Said by ${who} in substance, not in these words.`,
    'other-speaker': (who: string) => `By the record it was ${who}.`,
    denied: (who: string) => `${who} denies it.`,
    'no-record': () => 'Nobody on record said this.',
  },
  stance: {
    asserts: 'says',
    confirms: 'confirms',
    denies: 'denies',
    doubts: 'doubts',
    believes: 'believes',
    asks: 'asks',
    urges: 'urges',
    commits: 'promises',
    declines: 'declines',
  },
  nobody: 'nobody named',
  said: (date: string) => `said ${date}`,
  saidUnknown: 'said on a day not given',
  because: (words: string, isCarried: boolean) => `(${isCarried ? 'carried over from ' : ''}“${words}”)`,
  published: (date: string) => `published ${date}`,
  publishedUnknown: 'publication date unknown',
  to: (first: string, last: string) => `${first} to ${last}`,
  via: (name: string) => `relayed by ${name}`,
  articleWords: { direct: null, mixed: 'partly in the article’s words', indirect: 'in the article’s words' },
  source: 'Source',
  also: 'also',
  outletUnknown: 'outlet unknown',
  untitled: 'Untitled',
  compared: 'Compared (~~asked~~, **recorded**):',
  nearest: 'Nearest in the record:',
  noRecord: (inArticles: number, withQuotes: number) =>
    `No record in ${articles(inArticles)} with ${statements(withQuotes)}.`,
  between: (first: string, last: string) => `published ${first} to ${last}`,
  searched: (reading: string) => `Searched: ${reading}`,
  statements,
  claims,
  didYouMean: (names: string) => `Did you mean: ${names}?`,
  topics: (topics: string) => `About: ${topics}`,
  alias: (names: string) => `Also: ${names}`,
  roles: (roles: string) => `Roles as printed: ${roles}`,
  cutHere: '… (shortened here; the source has it all)',
  notShown: (count: number) => `${moreStatements(count)} not shown here; ask more narrowly to see them.`,
  previous: 'Back',
  next: 'More',
  emptyArticle: 'No statements found in it.',
  added: {
    added: (title: string, quotes: number) => `Added ${title}: ${statements(quotes)}.`,
    unchanged: (title: string, quotes: number) => `${title} was here already: ${statements(quotes)}.`,
    updated: (title: string, quotes: number) => `A new version of ${title}: ${statements(quotes)}.`,
  },
  error: {
    unknownCommand:
      'I do not know this command (any more). Discord may show an old list: reload it and try again.',
    unknownButton: 'This button is not one of mine, or too old. Ask again with the command.',
    needsManageServer: 'Only those who may manage this server can change its archive.',
    attachmentTooLarge: (most: string) => `The file is too large: ${most} at most.`,
    attachmentForeign: 'I only read files that were attached in Discord.',
    attachmentFailed: 'Discord did not hand over the file. Attach it again.',
    tooFast: (seconds: number) => `You ask faster than I can read. Please try again in ${seconds} s.`,
    unexpected: (reference: string) =>
      `Something went wrong on my side. If it happens again, report \`${reference}\`.`,
  },
};
