import type { Problems } from './problems.ts';

export const problems: Problems = {
  problem: {
    READER_TOO_LARGE: (seen) => `${seen} ist zu groß, um gelesen zu werden.`,
    READER_BINARY: (seen) => `${seen} ist kein Text. Gib den Artikel als Text, HTML oder PDF.`,
    READER_UNKNOWN_FORMAT: (seen) =>
      `Ich weiß nicht, was ${seen} ist. Gib es als .txt, .html, .json, .jsonl oder .pdf.`,
    READER_JSON_INVALID: (seen) => `${seen} ist kein JSON oder kein Artikel.`,
    READER_HINT_INVALID: (seen) =>
      `${seen} ist nicht zu gebrauchen. Prüf Link, Datum und Sprache des Artikels.`,
    READER_LINK_INVALID: (seen) => `${seen} ist kein Link zu einer Seite. Ein Link beginnt mit https://`,
    READER_BLOCKED_ADDRESS: (seen) => `Ich lese nur öffentliche Seiten im Netz, und ${seen} ist keine.`,
    READER_BLOCKED_HOST: (seen) => `Die Regeln dieses Servers lassen mich ${seen} nicht lesen.`,
    READER_ROBOTS: (seen) =>
      `Die Seite bittet Programme, ${seen} nicht zu lesen. Füg stattdessen den Text des Artikels ein.`,
    READER_BACK_OFF: (seen, seconds) =>
      `${seen} bat, in Ruhe gelassen zu werden. Versuch es in ${seconds} s noch einmal.`,
    READER_UNREACHABLE: (seen) =>
      `${seen} ist nicht zu erreichen. Prüf den Link oder versuch es später noch einmal.`,
    READER_TIMEOUT: (seen) => `${seen} antwortet nicht. Versuch es später noch einmal.`,
    READER_HTTP_STATUS: (seen, status) => `Der Server von ${seen} antwortete mit Fehler ${status}.`,
    READER_REDIRECTS: (seen) => `${seen} führt im Kreis.`,
    READER_ENCODING: (seen) => `${seen} ist so gepackt, dass ich es nicht lesen kann, oder beschädigt.`,
    READER_FEED_INVALID: (seen) =>
      `${seen} ist kein Feed, den ich lesen kann: RSS, Atom, JSON Feed oder eine News-Sitemap.`,
    READER_FAILED: (seen) => `${seen} ließ sich nicht lesen. Versuch es später noch einmal.`,
  },
  noArticle: {
    consent: (seen) => `${seen} zeigt erst eine Einwilligung. Füg stattdessen den Text des Artikels ein.`,
    paywall: (seen) =>
      `${seen} steht hinter einer Bezahlschranke. Füg stattdessen den Text des Artikels ein.`,
    login: (seen) => `${seen} verlangt eine Anmeldung. Füg stattdessen den Text des Artikels ein.`,
    'error-page': (seen) => `${seen} zeigt einen Fehler, keinen Artikel.`,
    'bot-check': (seen) => `${seen} fragt, ob ein Mensch liest. Füg stattdessen den Text des Artikels ein.`,
    list: (seen) => `${seen} ist eine Liste von Artikeln. Gib den Link eines davon.`,
    'no-text': (seen) => `In ${seen} finde ich keinen Artikel.`,
  },
  option: {
    unknown: (option) => `Die Angabe **${option}** kenne ich nicht.`,
    missing: (option) => `**${option}** fehlt.`,
    'not-a-choice': (option) => `**${option}** nimmt nur, was die Liste anbietet.`,
    'not-a-number': (option) => `**${option}** ist eine ganze Zahl im gezeigten Bereich.`,
    'not-a-date': (option) => `**${option}** ist ein Datum: 2024-10-18, 2024-10 oder 2024.`,
    'not-an-instant': (option) =>
      `**${option}** ist ein Tag: 2024-10-18, oder ein Augenblick: 2024-10-18T06:00:00Z.`,
    'not-a-link': (option) => `**${option}** ist eine Webadresse: https://…`,
    'first-after-last': (option) => `**${option}** liegt nach dem letzten Tag. Vertausch die beiden.`,
    'text-and-file': (option) => `Gib **${option}** oder eine Datei, nicht beides.`,
    'no-article': () => 'Der Artikel fehlt: Gib ihn als Datei, als Text oder mit seinem Link.',
    twice: (option) => `**${option}** ist zweimal angegeben.`,
    'no-question': (option) => `**${option}** ist so nicht zu gebrauchen: zu lang oder leer.`,
  },
  youGave: (value) => `Angegeben war: ${value}`,
};
