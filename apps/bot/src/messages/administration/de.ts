import { articles, feeds, statements } from '../nouns/de.ts';
import type { Administration } from './administration.ts';

export const administration: Administration = {
  forget: {
    question: (what) => `**Endgültig entfernen: ${what}?** Das lässt sich nicht rückgängig machen.`,
    article: (title) => `den Artikel „${title}“`,
    speaker: (name) => `jeden Artikel, der ${name} eine Aussage zuschreibt`,
    everything: 'alles von diesem Server',
    everythingOwn: 'alles von dir',
    goes: (articleCount, statementCount) =>
      `Es gehen: ${articles(articleCount)} mit ${statements(statementCount)}, jede Fassung und jede Berichtigung, für die nur sie der Grund waren.`,
    goesToo: (count) => `Mit ihnen gehen ${feeds(count)} und alle Einstellungen.`,
    until: (when) => `Der Knopf gilt nur für dich und endet ${when}.`,
    confirm: 'Endgültig entfernen',
    keep: 'Behalten',
    kept: 'Es wurde nichts entfernt.',
    done: (articleCount, statementCount) =>
      `Endgültig entfernt: ${articles(articleCount)} mit ${statements(statementCount)}.`,
    changed: 'Inzwischen ist es etwas anderes, das geht. Bitte sieh noch einmal hin:',
    nothing: 'Es gibt nichts zu entfernen.',
    expired: 'Dieser Knopf gilt nicht mehr. Nimm noch einmal `/forget`.',
    notYours: 'Dieser Knopf ist für die Person, die gefragt hat.',
    noArticle: (asked) => `Kein Artikel hier hat diesen Link oder diese Wörter im Titel: ${asked}`,
    nobody: (name) => `Niemand heißt hier ${name}.`,
    unclear: (names) => `Mehrere können gemeint sein: ${names}. Nenn den ganzen Namen.`,
    unclearTitle: (titles) =>
      `Mehrere können gemeint sein: ${titles}. Wähl einen aus der Liste, die aufgeht.`,
    sharedArchive:
      'Dieses Archiv gehört allen Servern dieses Bots: Ganz entfernen kann es nur, wer den Bot betreibt.',
  },
  settings: {
    title: 'Einstellungen dieses Servers',
    answers: (value) => `**Antworten:** ${value}`,
    language: (value) => `**Sprache öffentlicher Antworten:** ${value}`,
    corrections: (value) => `**Meldungen falscher Personen:** ${value}`,
    adders: (value) => `**Wer Artikel hinzufügen darf:** ${value}`,
    news: (value) => `**Neues wird gemeldet:** ${value}`,
    answersAre: {
      public: 'für alle im Kanal',
      private: 'für die Person, die gefragt hat; sie kann sie zeigen',
    },
    serverLanguage: 'die des Servers',
    whereReported: 'in dem Kanal, in dem jemand meldet',
    managersOnly: 'wer diesen Server verwalten darf',
    managersAnd: (role) => `wer diesen Server verwalten darf, und ${role}`,
    everybody: 'alle',
    saved: 'Gespeichert. Es gilt überall binnen zehn Sekunden.',
    addersToo:
      'Noch ein Schritt: Discord zeigt `/add` und *Artikel hinzufügen* anderen erst, wenn du es unter Servereinstellungen → Integrationen erlaubst.',
    nothingSet: 'Nenn mindestens eine Einstellung.',
    notWritable: (channel) =>
      `In ${channel} kann ich nicht schreiben: Nimm mich als Bot in diesen Server auf und lass mich den Kanal sehen und darin Nachrichten senden.`,
    reportsComeHere: 'Meldungen falscher Personen kommen hierher.',
    onlyInServers: 'Einstellungen gehören zu einem Server; in Direktnachrichten gibt es keine.',
    mayNotAdd:
      'Du darfst hier keine Artikel hinzufügen. Wer diesen Server verwaltet, bestimmt es: `/settings`.',
  },
  news: {
    heading: (countOfStatements, countOfArticles) =>
      `Neu belegt: ${statements(countOfStatements)} · ${articles(countOfArticles)}`,
    more: '`/said` zeigt die übrigen.',
    on: (place) => `Was neu ist, steht ab jetzt in ${place}, höchstens alle Viertelstunde.`,
    off: 'Was neu ist, wird in keinem Kanal mehr gemeldet.',
    comesHere: 'Was neu belegt ist, steht ab jetzt hier, höchstens alle Viertelstunde.',
    nowhere: 'nirgends',
  },
  correction: {
    report: 'Falsche Person?',
    thanks: 'Danke. Wer diesen Server verwaltet, sieht es sich an.',
    title: 'Falsche Person?',
    printedAs: (name) => `berichtigt; der Artikel druckt: ${name}`,
    credited: (who) => `Jemand bezweifelt, dass dies der richtigen Person zugeschrieben ist: ${who}`,
    whoDecides: 'Entscheiden kann nur, wer diesen Server verwalten darf.',
    decide: {
      same: 'Dieselbe Person wie …',
      else: 'Jemand anders hat es gesagt',
      name: 'Namen berichtigen',
      dismiss: 'Es stimmt',
    },
    nameLabel: {
      same: 'Wie die Person anderswo heißt',
      else: 'Wer es in diesem Artikel gesagt hat',
      name: 'Der richtige Name',
    },
    whoIsMeant: 'Wer ist gemeint?',
    somebodyNew: 'jemand, der hier noch nicht belegt ist',
    nobody: 'So heißt hier niemand.',
    merged: (from, into, by) =>
      `✅ **${from}** ist jetzt dieselbe Person wie **${into}**. Entschieden von ${by}.`,
    splitOff: (from, to, by) =>
      `✅ In diesem Artikel ist es jetzt **${to}**, nicht **${from}**. Entschieden von ${by}.`,
    renamed: (from, to, by) => `✅ **${from}** heißt jetzt **${to}**. Entschieden von ${by}.`,
    dismissed: (by) => `✅ Es bleibt, wie es ist. Entschieden von ${by}.`,
    undo: 'Rückgängig',
    undone: (by) => `Rückgängig gemacht von ${by}. Entscheiden kann nur, wer diesen Server verwalten darf.`,
    impossible: 'Das geht nicht (mehr): Es gilt schon, oder eine spätere Berichtigung baut darauf auf.',
  },
  health: {
    feeds: (count) => `Verfolgt ${feeds(count)}.`,
    visited: (when) => `Zuletzt besucht ${when}.`,
    failing: (count) => `⚠️ Beim letzten Besuch nicht zu lesen: ${feeds(count)}; \`/feed list\` sagt, warum.`,
    waiting: (count) => `Zu lesen sind noch: ${articles(count)}.`,
    dead: (count) => `⚠️ Nicht zu lesen und aufgegeben: ${articles(count)}.`,
    well: '✅ Alles in Ordnung.',
  },
};
