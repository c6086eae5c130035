import { articles, feeds, statements } from '../nouns/en.ts';

/** What those read who manage a server. */
export const administration = {
  forget: {
    question: (what: string) => `**Remove ${what} for good?** This cannot be undone.`,
    article: (title: string) => `the article “${title}”`,
    speaker: (name: string) => `every article that credits ${name} with a statement`,
    everything: 'everything of this server',
    everythingOwn: 'everything of yours',
    goes: (countOfArticles: number, countOfStatements: number) =>
      `What goes: ${articles(countOfArticles)} with ${statements(countOfStatements)}, every version and every correction that only they gave reason for.`,
    goesToo: (count: number) => `With it go ${feeds(count)} and all settings.`,
    until: (when: string) => `The button works for you alone, and ends ${when}.`,
    confirm: 'Remove for good',
    keep: 'Keep it',
    kept: 'Nothing was removed.',
    done: (countOfArticles: number, countOfStatements: number) =>
      `Removed for good: ${articles(countOfArticles)} with ${statements(countOfStatements)}.`,
    changed: 'What goes has changed meanwhile. Please look again:',
    nothing: 'There is nothing to remove.',
    expired: 'This button has ended. Use `/forget` again.',
    notYours: 'This button is for the person who asked.',
    noArticle: (asked: string) => `No article here has this link or these words in its title: ${asked}`,
    nobody: (name: string) => `Nobody on record here is called ${name}.`,
    unclear: (names: string) => `Several may be meant: ${names}. Give the whole name.`,
    unclearTitle: (titles: string) => `Several may be meant: ${titles}. Choose one from the list that opens.`,
    sharedArchive:
      'This archive is shared by all servers of this bot: only whoever runs the bot can remove it as a whole.',
  },
  settings: {
    title: 'Settings of this server',
    answers: (value: string) => `**Answers:** ${value}`,
    language: (value: string) => `**Language of public answers:** ${value}`,
    corrections: (value: string) => `**Reports of wrong speakers:** ${value}`,
    adders: (value: string) => `**Who may add articles:** ${value}`,
    news: (value: string) => `**What is new is told:** ${value}`,
    answersAre: {
      public: 'for everybody in the channel',
      private: 'for the person who asked; they can share them',
    },
    serverLanguage: 'the server’s',
    whereReported: 'in the channel where somebody reports',
    managersOnly: 'those who may manage this server',
    managersAnd: (role: string) => `those who may manage this server, and ${role}`,
    everybody: 'everybody',
    saved: 'Saved. It holds everywhere within ten seconds.',
    addersToo:
      'One step more: Discord shows `/add` and *Add article* to others only when you allow it under Server Settings → Integrations.',
    nothingSet: 'Name at least one setting.',
    notWritable: (channel: string) =>
      `I cannot write in ${channel}: add me to this server as a bot, and let me see the channel and send messages there.`,
    reportsComeHere: 'Reports of wrong speakers will come here.',
    onlyInServers: 'Settings belong to a server; there are none in direct messages.',
    mayNotAdd: 'You may not add articles here. Those who manage this server decide who may: `/settings`.',
  },
  news: {
    heading: (countOfStatements: number, countOfArticles: number) =>
      `New on record: ${statements(countOfStatements)} in ${articles(countOfArticles)}`,
    more: '`/said` shows the rest.',
    on: (place: string) => `What is new is told in ${place} from now on, every quarter of an hour at most.`,
    off: 'No channel is told what is new any more.',
    comesHere: 'What is new on record will be told here, every quarter of an hour at most.',
    nowhere: 'nowhere',
  },
  correction: {
    report: 'Wrong speaker?',
    thanks: 'Thank you. Those who manage this server will look at it.',
    title: 'Wrong speaker?',
    printedAs: (name: string) => `corrected; the article prints: ${name}`,
    credited: (who: string) => `Somebody doubts that this is credited to the right person: ${who}`,
    whoDecides: 'Only those who may manage this server can decide.',
    decide: {
      same: 'The same person as …',
      else: 'Somebody else said this',
      name: 'Correct the name',
      dismiss: 'It is right',
    },
    nameLabel: {
      same: 'What the person is called elsewhere',
      else: 'Who said it in this article',
      name: 'The right name',
    },
    whoIsMeant: 'Who is meant?',
    somebodyNew: 'somebody who is not on record yet',
    nobody: 'Nobody on record here is called so.',
    merged: (from: string, into: string, by: string) =>
      `✅ **${from}** is the same person as **${into}** now. Decided by ${by}.`,
    splitOff: (from: string, to: string, by: string) =>
      `✅ In this article it is **${to}** now, not **${from}**. Decided by ${by}.`,
    renamed: (from: string, to: string, by: string) =>
      `✅ **${from}** is called **${to}** now. Decided by ${by}.`,
    dismissed: (by: string) => `✅ It stays as it is. Decided by ${by}.`,
    undo: 'Undo',
    undone: (by: string) => `Undone by ${by}. Only those who may manage this server can decide.`,
    impossible: 'That cannot be done (any more): it holds already, or a later correction builds on it.',
  },
  health: {
    feeds: (count: number) => `Follows ${feeds(count)}.`,
    visited: (when: string) => `Visited last ${when}.`,
    failing: (count: number) =>
      `⚠️ Could not be read at the last visit: ${feeds(count)}; \`/feed list\` says why.`,
    waiting: (count: number) => `Waiting to be read: ${articles(count)}.`,
    dead: (count: number) => `⚠️ Given up, as they could not be read: ${articles(count)}.`,
    well: '✅ Everything is well.',
  },
};
