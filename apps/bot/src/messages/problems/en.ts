/**
 * What went wrong that a person can mend, by the code of its error; `seen` is what they gave: a link, a host, a value. Every code
 * of docs/errors.md that somebody in Discord can meet is here.
 */
export const problems = {
  problem: {
    READER_TOO_LARGE: (seen: string) => `${seen} is too large to read.`,
    READER_BINARY: (seen: string) => `${seen} is no text. Give the article as text, HTML or PDF.`,
    READER_UNKNOWN_FORMAT: (seen: string) =>
      `I do not know what ${seen} is. Give it as .txt, .html, .json, .jsonl or .pdf.`,
    READER_JSON_INVALID: (seen: string) => `${seen} is no JSON, or no article.`,
    READER_HINT_INVALID: (seen: string) =>
      `${seen} cannot be used. Check the link, the date and the language of the article.`,
    READER_LINK_INVALID: (seen: string) => `${seen} is no link to a page. A link begins with https://`,
    READER_BLOCKED_ADDRESS: (seen: string) => `I read public pages of the web only, and ${seen} is none.`,
    READER_BLOCKED_HOST: (seen: string) => `This server’s rules do not let me read ${seen}.`,
    READER_ROBOTS: (seen: string) =>
      `The site asks programs not to read ${seen}. Paste the article’s text instead.`,
    READER_BACK_OFF: (seen: string, seconds: number) =>
      `${seen} asked to be left alone. Try again in ${seconds} s.`,
    READER_UNREACHABLE: (seen: string) => `${seen} cannot be reached. Check the link, or try again later.`,
    READER_TIMEOUT: (seen: string) => `${seen} does not answer. Try again later.`,
    READER_HTTP_STATUS: (seen: string, status: number) =>
      `The server of ${seen} answered with error ${status}.`,
    READER_REDIRECTS: (seen: string) => `${seen} leads round in circles.`,
    READER_ENCODING: (seen: string) => `${seen} is packed in a way that I cannot read, or is damaged.`,
    READER_FEED_INVALID: (seen: string) =>
      `${seen} is no feed that I can read: RSS, Atom, JSON Feed or a news sitemap.`,
    READER_FAILED: (seen: string) => `${seen} could not be read. Try again later.`,
  },
  /** `READER_NO_ARTICLE`, by its reason. */
  noArticle: {
    consent: (seen: string) =>
      `${seen} shows a wall that asks for consent. Paste the article’s text instead.`,
    paywall: (seen: string) => `${seen} is behind a paywall. Paste the article’s text instead.`,
    login: (seen: string) => `${seen} wants a login. Paste the article’s text instead.`,
    'error-page': (seen: string) => `${seen} shows an error, no article.`,
    'bot-check': (seen: string) =>
      `${seen} asks whether a person reads it. Paste the article’s text instead.`,
    list: (seen: string) => `${seen} lists articles. Give the link of one of them.`,
    'no-text': (seen: string) => `I find no article in ${seen}.`,
  },
  /** `COMMAND_OPTION`, by its reason. */
  option: {
    unknown: (option: string) => `I do not know the option **${option}**.`,
    missing: (option: string) => `**${option}** is missing.`,
    'not-a-choice': (option: string) => `**${option}** takes only what the list offers.`,
    'not-a-number': (option: string) => `**${option}** is a whole number in the range shown.`,
    'not-a-date': (option: string) => `**${option}** is a date: 2024-10-18, 2024-10 or 2024.`,
    'not-an-instant': (option: string) =>
      `**${option}** is a day: 2024-10-18, or a moment: 2024-10-18T06:00:00Z.`,
    'not-a-link': (option: string) => `**${option}** is a web address: https://…`,
    'first-after-last': (option: string) => `**${option}** lies after the last day. Exchange the two.`,
    'text-and-file': (option: string) => `Give **${option}** or a file, not both.`,
    'no-article': () => 'The article is missing: give it as a file, as text or by its link.',
    twice: (option: string) => `**${option}** is given twice.`,
    'no-question': (option: string) => `**${option}** cannot be used as it is: too long, or empty.`,
  },
  youGave: (value: string) => `You gave: ${value}`,
};
