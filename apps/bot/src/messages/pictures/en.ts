/** What stands in a picture besides an article's words, and what else its words have. */
export const picture = {
  published: 'published',
  said: 'said that day',
  onlyPublished: 'only its publication is dated',
  earlier: (count: number) => `and ${count} earlier`,
  alsoIn: (count: number) => ` and ${count} more`,
  on: (who: string, about: string) => `${who} on “${about}”`,
  timeline: (title: string, count: string) => `Timeline, ${title}: ${count}.`,
  andMore: (count: number) => `And ${count} more.`,
};
