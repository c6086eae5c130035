import type { Stance, TimelineAnswer, TimelineEvent } from '@onrecord/schema';

/** Every word in a picture that is not an article's. */
export const words = {
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
  } satisfies Record<Stance, string | null>,
  nobody: 'nobody named',
  undated: 'date unknown',
  published: 'published',
  said: 'said that day',
  onlyPublished: 'only its publication is dated',
  statements: (count: number) => `${count} statement${count === 1 ? '' : 's'}`,
  earlier: (count: number) => `and ${count} earlier`,
  alsoIn: (count: number) => ` and ${count} more`,
  none: 'No record',
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `16 Oct 2024`, `14 to 18 Oct 2024`; what both ends share stands once. */
export function daysOf({ earliest, latest }: Pick<TimelineEvent, 'earliest' | 'latest'>): string {
  if (earliest === null || latest === null) return words.undated;
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

/** What the timeline is of. */
export function titleOf({ question, speaker }: TimelineAnswer): string {
  const who = speaker?.name ?? question.speaker;
  return [who, question.about && `“${question.about}”`].filter(Boolean).join(' on ');
}
