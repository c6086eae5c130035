import type { Forgotten, SpeakerCorrection, SpeakerEdit } from '@onrecord/archive';
import type { HostRules, ImportCounts, JobCounts, WorkEvent } from '@onrecord/ingest';
import type { Quote, Speaker, Stance, Verdict } from '@onrecord/schema';
import { oneLine } from '../errors.ts';

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
  reply: {
    yes: 'YES, by the record',
    no: 'NO, by the record',
    unclear: 'UNCLEAR: the record neither bears it out nor speaks against it',
  },
  certainty: { certain: 'surely within that time', possible: 'perhaps within that time' },
  range: (first: string, last: string) => `${first} to ${last}`,
  undated: 'date unknown',
  byPublication: '(published; the text does not say when it was said)',
  printedOtherwise: (outlets: string) => `Printed otherwise by ${outlets}:`,
  /** In the place of a verdict that only some outlets bear out. */
  contested: (who: string, outlets: string): [string, string] => [
    'CONTESTED',
    `some print this of ${who}, but ${outlets} ${outlets.includes(',') ? 'print' : 'prints'} it otherwise`,
  ],
  versionOf: (claim: string) => `another print of one statement: elsewhere it reads “${claim}”`,
  putAs: (claim: string) => `put as: ${claim}`,
  changed: (who: string, before: string, after: string) => `${who} first ${before}, later ${after}`,
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
  notLookedUp: 'NOT LOOKED UP:',
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
  emptyCollection: (name: string) => `The collection “${name}” holds nothing; mind how it is written.`,
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
  imported: ({ added, updated, unchanged, failed, corrected, quotes }: ImportCounts) =>
    [
      `${number(added)} added with ${counted(quotes, 'statement')}`,
      ...(updated > 0 ? [`${number(updated)} updated`] : []),
      ...(corrected > 0 ? [counted(corrected, 'correction')] : []),
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
  working: (archive: string, collection: string | null) =>
    `working on ${archive}, ${collection === null ? 'every collection' : `collection ${collection}`}; Ctrl-C stops`,
  waiting: (links: number) =>
    `${counted(links, 'link')} to be tried again later, by a worker or the next run`,
  queued: (url: string) => `queued: ${url}`,
  queue: ({ waiting, running, dead }: JobCounts) =>
    `${counted(waiting, 'link')} waiting, ${number(running)} being read, ${number(dead)} given up`,
  givenUp: (attempts: number, why: string) => `given up after ${counted(attempts, 'attempt')}: ${why}`,
  afterFailure: (event: Extract<WorkEvent, { error: unknown }>): string => {
    switch (event.kind) {
      case 'retry':
        return '; it is tried again later';
      case 'dead':
        return '; it was given up';
      case 'feed-failure':
        return '; it is visited again later';
      case 'pause':
        return `; the worker goes on in ${event.seconds} seconds`;
    }
  },
  hosts: ({ allowHosts, denyHosts }: HostRules) =>
    allowHosts.length + denyHosts.length === 0
      ? ['no rules: the collection may be read from every host of the open web']
      : [...allowHosts.map((host) => `allowed: ${host}`), ...denyHosts.map((host) => `denied: ${host}`)],
  exporting: (lines: number) => `${counted(lines, 'line')} written`,
  exported: (lines: number, file: string) => `${counted(lines, 'line')} written to ${file}`,
  sound: ({ articles, quotes }: { articles: number; quotes: number }) =>
    `sound: ${counted(articles, 'article')} with ${counted(quotes, 'statement')}`,
  backedUp: (archive: string, file: string, bytes: number) => `${archive} copied to ${file}, ${size(bytes)}`,
  vacuumed: ({ before, after }: { before: number; after: number }) =>
    `${size(after)}, of ${size(before)} before`,
  forgettable: {
    article: (title: string) => `the article “${title}” with all of its versions`,
    speaker: (name: string, quotes: number) =>
      `all articles that credit ${name} with a statement (${counted(quotes, 'statement')})`,
    collection: (name: string, articles: number) =>
      `the whole collection ${name}, ${counted(articles, 'article')}`,
  },
  sureToForget: (what: string) => `Remove ${what}? It cannot be undone.`,
  nothingForgotten: 'nothing was removed',
  forgotten: ({ articles, quotes }: Forgotten) =>
    `removed: ${counted(articles, 'article')} with ${counted(quotes, 'statement')}`,
  noSpeakers: 'Nobody of the archive is called that.',
  noEdits: 'Nothing was corrected.',
  edit: ({ number: nth, correction, speakerId, by, madeAt, undoneAt }: SpeakerEdit) =>
    oneLine(
      [
        `${number(nth)}: ${correctionIn(correction)}`,
        ...(correction.type === 'split' ? [`; that one is ${speakerId}`] : []),
        ` (${madeAt.slice(0, 10)}${by === null ? '' : ` by ${by}`}${undoneAt === null ? '' : `, undone ${undoneAt.slice(0, 10)}`})`,
      ].join(''),
    ),
  warning: 'warning:',
  inLine: (line: number) => `line ${number(line)}`,
  cutHere: '… (shortened here; the source has it all)',
  nothingVisible: '(nothing that can be shown)',
};

function correctionIn(correction: SpeakerCorrection): string {
  switch (correction.type) {
    case 'merge':
      return `${correction.from} is the same as ${correction.into}`;
    case 'split':
      return `in ${counted(correction.articleIds.length, 'article')} ${correction.speakerId} is somebody else`;
    case 'rename':
      return `${correction.speakerId} is shown as ${correction.name}`;
    case 'alias':
      return `${correction.speakerId} is found as ${correction.alias} too`;
  }
}

/** Bytes in the unit that suits them: `12.3 MB`. */
function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? number(value) : value.toFixed(1)} ${units[step]}`;
}

export function number(count: number): string {
  return count.toLocaleString('en-US');
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
