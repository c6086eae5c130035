import type { HostRules, ImportCounts, JobCounts, WorkEvent } from '@onrecord/ingest';
import type { Quote, Speaker, Stance, Verdict } from '@onrecord/schema';

/** Every word that a person reads in an answer, and that is not an article's. */
export const words = {
  verdict: {
    verbatim: (who) => ['VERBATIM', `${who} said this`],
    altered: (who) => ['ALTERED', `${who} said it in other words than these`],
    cut: (who) => ['CUT', `${who} said this, but words are left out here`],
    paraphrased: (who) => ['PARAPHRASED', `${who} said this in substance, not in these words`],
    'other-speaker': (who, asked) => [
      'SAID BY SOMEBODY ELSE',
      asked === null ? who : `not ${asked} but ${who}`,
    ],
    denied: (who) => ['DENIED', `${who} denied this`],
  } satisfies Record<Exclude<Verdict, 'no-record'>, (who: string, asked: string | null) => [string, string]>,
  /** In the past tense: it fits one speaker and many, and what was said may be so no more. */
  stance: {
    asserts: 'said this',
    confirms: 'confirmed this',
    denies: 'denied this',
    doubts: 'doubted or could not confirm this',
    believes: 'believed this',
    asks: 'asked this',
    urges: 'urged this',
    commits: 'promised or planned this',
    declines: 'declined to say this',
  } satisfies Record<Stance, string>,
  kind: {
    person: 'person',
    organization: 'organization',
    group: 'group of people',
    document: 'document',
    anonymous: 'unnamed',
    other: null,
  } satisfies Record<Speaker['kind'], string | null>,
  articleWords: {
    direct: null,
    mixed: 'partly in the article’s words',
    indirect: 'in the article’s words',
  } satisfies Record<Quote['type'], string | null>,
  nobody: 'nobody named',
  unnamed: 'unnamed',
  notCertain: (names: readonly string[]) =>
    `speaker not certain${names.length === 0 ? '' : `: ${names.join(' or ')}`}`,
  somebodyElse: 'somebody else',
  perhapsNone: 'perhaps not a statement',
  via: (name: string) => `hearsay, as reported by ${name}`,
  said: (date: string) => `said ${date}`,
  saidUnknown: 'said at an unknown date',
  because: (printed: string, isCarried: boolean) => `(${isCarried ? 'carried over from ' : ''}“${printed}”)`,
  datedBy: (outlet: string) => `dated by ${outlet}`,
  published: (date: string) => `published ${date}`,
  publishedUnknown: 'publication date unknown',
  onDay: (day: string) => `of ${day}`,
  inMonth: (month: string) => `in ${month}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  from: (first: string, last: string) => `from ${first} to ${last}`,
  months: 'January February March April May June July August September October November December'.split(' '),
  outletUnknown: 'outlet unknown',
  untitled: 'Untitled',
  printedBy: (count: number) => `printed in ${counted(count, 'article')}, the earliest first:`,
  printedAs: (text: string) => `as: ${text}`,
  compared: (taken: string, added: string) => `Compared with the record (${taken} ${added}):`,
  onlyAsked: 'only asked',
  onlyRecorded: 'only recorded',
  nearest: 'Nearest in the record:',
  noRecord: 'NO RECORD',
  among: (articles: number) => `in ${counted(articles, 'article')}`,
  asked: (reading: string) => `Asked for: ${reading}`,
  didYouMean: (names: readonly string[]) => `Did you mean ${names.join(' or ')}?`,
  statements: (count: number) => counted(count, 'statement'),
  someStatements: (shown: number, total: number) => `${number(shown)} of ${counted(total, 'statement')}`,
  more: 'There is more: ask more narrowly, or with a higher limit.',
  found: (count: number) => `${number(count)} found`,
  foundBy: (quotes: number, speakers: number) =>
    `${counted(quotes, 'statement')} by ${counted(speakers, 'speaker')}`,
  speakerRows: { also: 'also', roles: 'roles', about: 'about' },
  latest: 'Latest statements:',
  emptyArticle: 'No statements found in it.',
  emptyArchive: 'Nothing is in the archive yet: add an article.',
  claimsHead: 'Claims',
  cue: (cue: string) => `cue “${cue}”`,
  statsRows: {
    articles: 'articles',
    outlets: 'outlets',
    quotes: 'statements',
    speakers: 'speakers',
    claims: 'claims',
  },
  /** Before the title. */
  added: { added: 'added', unchanged: 'already there:', updated: 'new version of', failed: 'not added:' },
  imported: ({ added, updated, unchanged, failed, quotes }: ImportCounts) =>
    [
      `${number(added)} added with ${counted(quotes, 'statement')}`,
      ...(updated > 0 ? [`${number(updated)} updated`] : []),
      ...(unchanged > 0 ? [`${number(unchanged)} unchanged`] : []),
      ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ].join(', '),
  resumed: (file: string, line: number) => `${file}: goes on after line ${number(line)}`,
  feed: {
    followed: (url: string) => `followed: ${url}`,
    'already followed': (url: string) => `already followed: ${url}`,
    removed: (url: string) => `followed no more: ${url}`,
  },
  noFeeds: 'No feed is followed yet: onrecord feed add https://…',
  visited: (last: string | null, next: string) =>
    last === null ? 'not visited yet' : `visited ${last}, next after ${next}`,
  feedVisited: (url: string, fresh: number, changed: number) =>
    `${url}: ${[`${number(fresh)} new`, ...(changed > 0 ? [`${number(changed)} changed`] : [])].join(', ')}`,
  feedFault: (url: string, place: string, message: string) => `warning: ${url}, ${place}: ${message}`,
  feedFailed: (failures: number, why: string) =>
    failures === 1 ? `failed: ${why}` : `failed ${number(failures)} times in a row: ${why}`,
  working: (archive: string, collection: string) =>
    `working on ${archive}, collection ${collection}; Ctrl-C stops`,
  waiting: (links: number) =>
    `${counted(links, 'link')} to be tried again later, by a worker or the next run`,
  queued: (url: string) => `queued: ${url}`,
  queue: ({ waiting, running, dead }: JobCounts) =>
    `${counted(waiting, 'link')} waiting, ${number(running)} being read, ${number(dead)} given up`,
  givenUp: (attempts: number, why: string) => `given up after ${counted(attempts, 'attempt')}: ${why}`,
  afterFailure: (event: Extract<WorkEvent, { error: unknown }>) =>
    ({
      retry: '; it is tried again later',
      dead: '; it was given up',
      'feed-failure': '; it is visited again later',
    })[event.kind],
  hosts: ({ allowHosts, denyHosts }: HostRules) =>
    allowHosts.length + denyHosts.length === 0
      ? ['no rules: the collection may be read from every host of the open web']
      : [...allowHosts.map((host) => `allowed: ${host}`), ...denyHosts.map((host) => `denied: ${host}`)],
  warning: 'warning:',
  inLine: (line: number) => `line ${number(line)}`,
  cutHere: '… (shortened here; the source has it all)',
  nothingVisible: '(nothing that can be shown)',
};

export function number(count: number): string {
  return count.toLocaleString('en-US');
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
