import { administration } from './administration/en.ts';
import { countedIn } from './counted.ts';
import { articles, days, outlets, speakers, statements } from './nouns/en.ts';
import { picture } from './pictures/en.ts';
import { problems } from './problems/en.ts';

const claims = countedIn('en', { one: 'claim', other: 'claims' });
const moreStatements = countedIn('en', { one: 'more statement', other: 'more statements' });

/** Every word that a person in Discord reads, and that is not an article's. The other languages have the same shape. */
export const en = {
  /** Discord's key of the language. */
  locale: 'en-US',
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
  /** In the place of a verdict that only some outlets bear out. */
  contested: (who: string, outlets: string) =>
    `Some print this of ${who}, but it is printed otherwise by ${outlets}.`,
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
  reply: {
    yes: 'Yes, by the record.',
    no: 'No, by the record.',
    unclear: 'Unclear: the record neither bears it out nor speaks against it.',
  },
  certainty: { certain: 'surely within that time', possible: 'perhaps within that time' },
  undated: 'Date unknown',
  byPublication: '(published; the text does not say when it was said)',
  printedOtherwise: (outlets: string) => `Printed otherwise by ${outlets}:`,
  putAs: (claim: string) => `put as: ${claim}`,
  changed: (who: string, before: string, after: string) => `${who}: first ${before}, later ${after}`,
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
  searched: (reading: string) => `Searched: ${reading}`,
  statements,
  claims,
  articles,
  speakers,
  outlets,
  emptyArchive: 'Nothing is in it yet. Those who may manage this server can add articles with `/add`.',
  didYouMean: (names: string) => `Did you mean: ${names}?`,
  topics: (topics: string) => `About: ${topics}`,
  alias: (names: string) => `Also: ${names}`,
  roles: (roles: string) => `Roles as printed: ${roles}`,
  cutHere: '… (shortened here; the source has it all)',
  notShown: (count: number) => `${moreStatements(count)} not shown here; ask more narrowly to see them.`,
  previous: 'Back',
  next: 'More',
  share: 'Share with the channel',
  pickStatement: 'Context and all sources of …',
  emptyArticle: 'No statements found in it.',
  added: {
    added: (title: string, quotes: number) => `Added ${title}: ${statements(quotes)}.`,
    unchanged: (title: string, quotes: number) => `${title} was here already: ${statements(quotes)}.`,
    updated: (title: string, quotes: number) => `A new version of ${title}: ${statements(quotes)}.`,
  },
  help: [
    'I read news articles and remember who said what, when, and where it was printed. Every answer shows its source.',
    '- `/said speaker:` or `about:` – what somebody said, or what was said about something',
    '- `/whosaid text:` – is this quotation real, and whose is it?',
    '- `/claim about:` – who asserts, doubts or denies something',
    '- `/speaker name:` and `/article article:` – everything of one person, or in one article',
    '- *Check quotes* in the menu of a message (Apps) – verdicts on its quotations, for you alone',
    '- *Wrong speaker?* under the context of a statement – tells those who manage this server',
    '- `/add`, `/feed add`, `/forget article` and `/settings show` – for those who may manage this server',
  ].join('\n'),
  welcome: [
    '### Hello! I read news articles and remember who said what, when, and where it was printed.',
    'Try me: these three commands are answered from a few made-up articles, for you alone.',
    'Then add an article of your own with `/add`, or follow a feed with `/feed add`. `/settings set` decides how I behave here, `/privacy` says what I keep, `/help` the rest.',
  ].join('\n'),
  sample: '🧪 **Sample:** these articles are made up, and so is everybody in them.',
  privacy: (graceDays: number) =>
    [
      'I keep the articles that were added to this server’s archive, and what was said in them. No other server can see them.',
      `When I am removed from this server, everything of it goes after ${days(graceDays)}; when I come back before, it stays. \`/forget everything\` removes it at once.`,
      'Who removed, corrected or set something stands in my log, and with corrections in the archive.',
      'I keep no messages, no questions and no record of who asked. A message is read only when somebody chooses *Check quotes* on it, and forgotten then.',
      'To keep anybody from asking too fast I count requests by person and server for some seconds, in memory.',
    ].join('\n'),
  feed: {
    added: (url: string) => `Following ${url}. What it announces is read soon.`,
    known: (url: string) => `${url} is followed already.`,
    removed: (url: string) => `Following ${url} no more. What it brought stays.`,
    unknown: (url: string) => `${url} is not followed; \`/feed list\` shows what is.`,
    none: 'No feed is followed yet.',
    neverVisited: 'not visited yet',
    visited: (when: string) => `visited ${when}`,
  },
  choice: { public: 'public', private: 'private', server: 'as the server' },
  ...administration,
  ...problems,
  picture,
  error: {
    noArticle: 'I find no article in this message: a file, a link, or forty words and more.',
    noQuotations: 'I find no quotation in this message: three words or more in quotation marks.',
    unknownCommand:
      'I do not know this command (any more). Discord may show an old list: reload it and try again.',
    gone: 'That article is no longer in the archive.',
    unknownButton: 'This button is not one of mine, or too old. Ask again with the command.',
    needsManageServer: 'Only those who may manage this server can change its archive.',
    attachmentTooLarge: (most: string) => `The file is too large: ${most} at most.`,
    attachmentForeign: 'I only read files that were attached in Discord.',
    attachmentFailed: 'Discord did not hand over the file. Attach it again.',
    tooFast: (seconds: number) => `You ask faster than I can read. Please try again in ${seconds} s.`,
    crowded: (seconds: number) =>
      `More people ask than I can answer at the moment. Please try again in ${seconds} s.`,
    interrupted: 'I was restarted before I could answer. Please ask again.',
    unavailable: (reference: string) =>
      `The archive does not answer at the moment. Please try again in a minute. (\`${reference}\`)`,
    unexpected: (reference: string) =>
      `Something went wrong on my side. If it happens again, report \`${reference}\`.`,
  },
};
