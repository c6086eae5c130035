import type { Stance, TimelineAnswer, TimelineEvent } from '@onrecord/schema';

/** Every word in a picture that is not an article's, in one language. */
export interface PictureWords {
  /** `null` where a statement is simply made. */
  stance: Readonly<Record<Stance, string | null>>;
  nobody: string;
  undated: string;
  /** Behind the day of a statement whose publication alone is dated. */
  published: string;
  /** What the marks mean: a full one, and an empty one. */
  said: string;
  onlyPublished: string;
  none: string;
  /** Of a known day, or from one day to another: `YYYY-MM-DD`. */
  days(earliest: string, latest: string): string;
  statements(count: number): string;
  /** Statements that are not shown, before the first that is. */
  earlier(count: number): string;
  /** Behind an outlet: how many others have the statement. */
  alsoIn(count: number): string;
  /** What the timeline is of: somebody, something, or somebody on something. */
  title(who: string | null, about: string | null): string;
  /** Before the statements, for those who do not see the picture; and behind them, where some do not fit. */
  timeline(title: string, count: string): string;
  andMore(count: number): string;
}

const statements = (count: number) => `${count} statement${count === 1 ? '' : 's'}`;

export const english: PictureWords = {
  stance: {
    asserts: null,
    confirms: 'confirmed',
    denies: 'denied',
    doubts: 'doubted',
    believes: 'believed',
    asks: 'asked',
    urges: 'urged',
    commits: 'promised or planned',
    declines: 'declined to say',
  },
  nobody: 'nobody named',
  undated: 'date unknown',
  published: 'published',
  said: 'said that day',
  onlyPublished: 'only its publication is dated',
  none: 'No record',
  days: englishDays,
  statements,
  earlier: (count) => `and ${count} earlier`,
  alsoIn: (count) => ` and ${count} more`,
  title: (who, about) => [who, about && `“${about}”`].filter(Boolean).join(' on '),
  timeline: (title, count) => `Timeline, ${title}: ${count}.`,
  andMore: (count) => `And ${count} more.`,
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `16 Oct 2024`, `14 to 18 Oct 2024`; what both ends share stands once. */
function englishDays(earliest: string, latest: string): string {
  const [from, to] = [earliest.split('-'), latest.split('-')];
  if (earliest === latest) return written(to);
  const shared = [0, 1].filter(
    (index) => from.slice(0, index + 1).join() === to.slice(0, index + 1).join(),
  ).length;
  return `${written(from.map((part, index) => (index < shared ? '' : part)))} to ${written(to)}`;
}

function written([year = '', month = '', day = '']: readonly string[]): string {
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** When it was said or published, or that it is not known. */
export function daysOf(
  { earliest, latest }: Pick<TimelineEvent, 'earliest' | 'latest'>,
  words: PictureWords,
): string {
  return earliest === null || latest === null ? words.undated : words.days(earliest, latest);
}

/** What the timeline is of. */
export function titleOf({ question, speaker }: TimelineAnswer, words: PictureWords): string {
  return words.title(speaker?.name ?? question.speaker ?? null, question.about ?? null);
}
