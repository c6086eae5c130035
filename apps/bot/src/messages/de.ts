import { administration } from './administration/de.ts';
import { countedIn } from './counted.ts';
import { picture } from './pictures/de.ts';
import { problems } from './problems/de.ts';
import type { Words } from './words.ts';

const statements = countedIn('de', { one: 'Aussage', other: 'Aussagen' });
const inArticles = countedIn('de', { one: 'Artikel', other: 'Artikeln' });
const moreStatements = countedIn('de', { one: 'weitere Aussage ist', other: 'weitere Aussagen sind' });
const articles = countedIn('de', { one: 'Artikel', other: 'Artikel' });
const speakers = countedIn('de', { one: 'Person', other: 'Personen' });
const days = countedIn('de', { one: 'Tag', other: 'Tagen' });
const outlets = countedIn('de', { one: 'Medium', other: 'Medien' });

export const de: Words = {
  locale: 'de',
  verdict: {
    verbatim: 'Wörtlich',
    altered: 'Verändert',
    cut: 'Gekürzt',
    paraphrased: 'Sinngemäß',
    'other-speaker': 'Von jemand anderem gesagt',
    denied: 'Bestritten',
    'no-record': 'Nicht belegt',
  },
  verdictLine: {
    verbatim: (who) => `Genau so gesagt von ${who}.`,
    altered: (who) => `${who} hat es mit anderen Worten gesagt.`,
    cut: (who) => `Gesagt von ${who}, aber hier fehlen Wörter.`,
    paraphrased: (who) => `Dem Sinn nach gesagt von ${who}, nicht in diesen Worten.`,
    'other-speaker': (who) => `Belegt ist es für ${who}.`,
    denied: (who) => `${who} bestreitet es.`,
    'no-record': () => 'Es ist für niemanden belegt.',
  },
  stance: {
    asserts: 'sagt',
    confirms: 'bestätigt',
    denies: 'bestreitet',
    doubts: 'bezweifelt',
    believes: 'glaubt',
    asks: 'fragt',
    urges: 'fordert',
    commits: 'verspricht',
    declines: 'lehnt ab',
  },
  reply: {
    yes: 'Ja, so ist es belegt.',
    no: 'Nein, so ist es belegt.',
    unclear: 'Unklar: Belegt ist weder das eine noch das andere.',
  },
  certainty: { certain: 'sicher in dieser Zeit', possible: 'vielleicht in dieser Zeit' },
  undated: 'Datum unbekannt',
  byPublication: '(veröffentlicht; wann es gesagt wurde, steht nicht im Text)',
  printedOtherwise: (outlets) => `Anders gedruckt von ${outlets}:`,
  putAs: (claim) => `so ausgedrückt: ${claim}`,
  changed: (who, before, after) => `${who}: erst ${before}, später ${after}`,
  nobody: 'niemand genannt',
  said: (date) => `gesagt ${date}`,
  saidUnknown: 'wann gesagt: nicht angegeben',
  because: (words, isCarried) => `(${isCarried ? 'übernommen von ' : ''}„${words}“)`,
  published: (date) => `veröffentlicht ${date}`,
  publishedUnknown: 'wann veröffentlicht: unbekannt',
  to: (first, last) => `${first} bis ${last}`,
  via: (name) => `weitergegeben von ${name}`,
  articleWords: {
    direct: null,
    mixed: 'teils in den Worten des Artikels',
    indirect: 'in den Worten des Artikels',
  },
  source: 'Quelle',
  also: 'auch',
  outletUnknown: 'Medium unbekannt',
  untitled: 'Ohne Titel',
  compared: 'Verglichen (~~gefragt~~, **belegt**):',
  nearest: 'Das Nächste, was belegt ist:',
  noRecord: (articles, quotes) => `Nicht belegt in ${inArticles(articles)} mit ${statements(quotes)}.`,
  searched: (reading) => `Gesucht: ${reading}`,
  statements,
  claims: countedIn('de', { one: 'Behauptung', other: 'Behauptungen' }),
  articles,
  speakers,
  outlets,
  emptyArchive: 'Noch ist nichts darin. Wer diesen Server verwalten darf, nimmt mit `/add` Artikel auf.',
  didYouMean: (names) => `Meinst du: ${names}?`,
  topics: (topics) => `Themen: ${topics}`,
  alias: (names) => `Auch: ${names}`,
  roles: (roles) => `Funktionen, wie gedruckt: ${roles}`,
  cutHere: '… (hier gekürzt; die Quelle hat alles)',
  notShown: (count) => `${moreStatements(count)} hier nicht zu sehen; frag enger, um sie zu sehen.`,
  previous: 'Zurück',
  next: 'Mehr',
  share: 'Dem Kanal zeigen',
  pickStatement: 'Zusammenhang und alle Quellen von …',
  emptyArticle: 'Darin wurden keine Aussagen gefunden.',
  added: {
    added: (title, quotes) => `${title} hinzugefügt: ${statements(quotes)}.`,
    unchanged: (title, quotes) => `${title} war schon da: ${statements(quotes)}.`,
    updated: (title, quotes) => `Neue Fassung von ${title}: ${statements(quotes)}.`,
  },
  help: [
    'Ich lese Nachrichten und merke mir, wer was wann gesagt hat und wo es gedruckt wurde. Jede Antwort zeigt ihre Quelle.',
    '- `/said speaker:` oder `about:` – was jemand gesagt hat, oder was über etwas gesagt wurde',
    '- `/whosaid text:` – ist dieses Zitat echt, und von wem ist es?',
    '- `/claim about:` – wer etwas behauptet, bezweifelt oder bestreitet',
    '- `/speaker name:` und `/article article:` – alles von einer Person oder in einem Artikel',
    '- *Zitate prüfen* im Menü einer Nachricht (Apps) – Urteile über ihre Zitate, nur für dich',
    '- *Falsche Person?* unter dem Zusammenhang einer Aussage – sagt es denen, die diesen Server verwalten',
    '- `/add`, `/feed add`, `/forget article` und `/settings show` – für alle, die diesen Server verwalten dürfen',
  ].join('\n'),
  welcome: [
    '### Hallo! Ich lese Nachrichten und merke mir, wer was wann gesagt hat und wo es gedruckt wurde.',
    'Probier mich aus: Diese drei Befehle werden aus ein paar erfundenen Artikeln beantwortet, nur für dich.',
    'Dann nimm mit `/add` einen eigenen Artikel auf oder folge mit `/feed add` einem Feed. `/settings set` bestimmt, wie ich mich hier verhalte, `/privacy` sagt, was ich behalte, `/help` den Rest.',
  ].join('\n'),
  sample: '🧪 **Beispiel:** Diese Artikel sind erfunden, und alle darin auch.',
  privacy: (graceDays) =>
    [
      'Ich behalte die Artikel, die ins Archiv dieses Servers aufgenommen wurden, und was darin gesagt wird. Kein anderer Server kann sie sehen.',
      `Werde ich von diesem Server entfernt, geht alles von ihm nach ${days(graceDays)}; komme ich vorher zurück, bleibt es. \`/forget everything\` entfernt es sofort.`,
      'Wer etwas entfernt, berichtigt oder eingestellt hat, steht in meinem Protokoll, bei Berichtigungen auch im Archiv.',
      'Ich behalte keine Nachrichten, keine Fragen und nicht, wer gefragt hat. Eine Nachricht lese ich nur, wenn jemand darauf *Zitate prüfen* wählt, und vergesse sie dann.',
      'Damit niemand zu schnell fragt, zähle ich einige Sekunden lang Anfragen je Person und Server, nur im Arbeitsspeicher.',
    ].join('\n'),
  feed: {
    added: (url) => `${url} wird verfolgt. Was er ankündigt, wird bald gelesen.`,
    known: (url) => `${url} wird schon verfolgt.`,
    removed: (url) => `${url} wird nicht mehr verfolgt. Was er brachte, bleibt.`,
    unknown: (url) => `${url} wird nicht verfolgt; \`/feed list\` zeigt, was verfolgt wird.`,
    none: 'Noch wird kein Feed verfolgt.',
    neverVisited: 'noch nicht besucht',
    visited: (when) => `besucht ${when}`,
  },
  choice: { public: 'öffentlich', private: 'privat', server: 'wie der Server' },
  ...administration,
  ...problems,
  picture,
  error: {
    noArticle:
      'In dieser Nachricht finde ich keinen Artikel: eine Datei, einen Link oder wenigstens vierzig Wörter.',
    noQuotations: 'In dieser Nachricht finde ich kein Zitat: mindestens drei Wörter in Anführungszeichen.',
    unknownCommand:
      'Diesen Befehl kenne ich nicht (mehr). Vielleicht zeigt Discord eine alte Liste: lade neu und versuch es noch einmal.',
    gone: 'Dieser Artikel ist nicht mehr im Archiv.',
    unknownButton: 'Dieser Knopf ist keiner von meinen oder zu alt. Frag noch einmal mit dem Befehl.',
    needsManageServer: 'Nur wer diesen Server verwalten darf, kann sein Archiv ändern.',
    attachmentTooLarge: (most) => `Die Datei ist zu groß: höchstens ${most}.`,
    attachmentForeign: 'Ich lese nur Dateien, die in Discord angehängt wurden.',
    attachmentFailed: 'Discord hat die Datei nicht herausgegeben. Hänge sie noch einmal an.',
    tooFast: (seconds) =>
      `Du fragst schneller, als ich lesen kann. Bitte versuch es in ${seconds} s noch einmal.`,
    unexpected: (reference) =>
      `Bei mir ist etwas schiefgegangen. Wenn es wieder passiert, melde \`${reference}\`.`,
  },
};
