import type { CommandTranslations } from './translation.ts';

export const de: CommandTranslations = {
  ask: {
    name: 'fragen',
    description: 'Auf Englisch fragen, wer was wann gesagt hat',
    options: {
      question: { name: 'frage', description: 'Auf Englisch: Who denied the sale of the harbour?' },
      today: { name: 'heute', description: 'Der Tag, von dem aus „yesterday“ zählt: 2024-10-18' },
    },
  },
  said: {
    name: 'gesagt',
    description: 'Was jemand gesagt hat, worüber und wann',
    options: {
      speaker: { name: 'person', description: 'Wer es gesagt hat' },
      about: { name: 'thema', description: 'Wörter, um die es geht' },
      from: { name: 'von', description: 'Erster Tag: 2024-10-18, 2024-10 oder 2024' },
      to: { name: 'bis', description: 'Letzter Tag: 2024-10-18, 2024-10 oder 2024' },
      by: {
        name: 'bereits',
        description: 'Was an diesem Tag schon belegt war: 2024-10-18, 2024-10 oder 2024',
      },
      stance: { name: 'haltung', description: 'Wie die Person zum Gesagten steht' },
      outlet: { name: 'medium', description: 'Wer es veröffentlicht hat' },
      limit: { name: 'anzahl', description: 'Wie viele Aussagen, 1 bis 100' },
    },
  },
  whosaid: {
    name: 'wersagte',
    description: 'Hat jemand das gesagt, und wer?',
    options: {
      text: { name: 'text', description: 'Die Wörter, die zu prüfen sind' },
      speaker: { name: 'person', description: 'Wer es gesagt haben soll' },
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Wer was worüber gesagt hat, der Zeit nach',
    options: {
      about: { name: 'thema', description: 'Wörter, um die es geht' },
      speaker: { name: 'person', description: 'Wer es gesagt hat' },
      from: { name: 'von', description: 'Erster Tag: 2024-10-18, 2024-10 oder 2024' },
      to: { name: 'bis', description: 'Letzter Tag: 2024-10-18, 2024-10 oder 2024' },
      limit: { name: 'anzahl', description: 'Wie viele Aussagen, 1 bis 100' },
    },
  },
  claim: {
    name: 'behauptung',
    description: 'Wer etwas behauptet, bezweifelt oder bestreitet, der Zeit nach',
    options: {
      about: { name: 'thema', description: 'Wörter der Behauptung' },
      speaker: { name: 'person', description: 'Nur Behauptungen, zu denen sie Stellung nimmt' },
      stance: { name: 'haltung', description: 'Nur Behauptungen mit dieser Haltung' },
    },
  },
  speaker: {
    name: 'person',
    description: 'Wer jemand ist, und worüber er oder sie sprach',
    options: { name: { name: 'name', description: 'Der Name oder ein Teil davon' } },
  },
  article: {
    name: 'artikel',
    description: 'Alles, was in einem Artikel gesagt wird, nach Person',
    options: { article: { name: 'artikel', description: 'Sein Link oder Wörter seines Titels' } },
  },
  add: {
    name: 'hinzufügen',
    description: 'Einen Artikel ins Archiv aufnehmen',
    options: {
      text: { name: 'text', description: 'Der Text des Artikels, eingefügt' },
      file: { name: 'datei', description: 'Der Artikel als .txt, .html, .json oder .jsonl' },
      link: {
        name: 'link',
        description: 'Wo er erschienen ist, https://…; ohne Text und Datei wird er dort gelesen',
      },
      title: { name: 'titel', description: 'Seine Überschrift' },
      publisher: { name: 'medium', description: 'Wer ihn veröffentlicht hat' },
      published: { name: 'erschienen', description: 'Der Tag, an dem er erschien: 2024-10-18' },
    },
  },
  'Check quotes': {
    name: 'Zitate prüfen',
    description: '',
    options: {},
  },
  archive: {
    name: 'archiv',
    description: 'Wie viel dieses Archiv enthält und wie frisch es ist',
    options: {},
  },
  privacy: {
    name: 'datenschutz',
    description: 'Was ich behalte und was nicht',
    options: {},
  },
  help: {
    name: 'hilfe',
    description: 'Was ich kann und wie man fragt',
    options: {},
  },
  'Add article': {
    name: 'Artikel hinzufügen',
    description: '',
    options: {},
  },
  feed: {
    name: 'feed',
    description: 'Feeds verfolgen: RSS, Atom, JSON Feed, News-Sitemaps',
    options: {
      add: { name: 'hinzufügen', description: 'Einen Feed verfolgen' },
      list: { name: 'liste', description: 'Die Feeds, die verfolgt werden' },
      remove: { name: 'entfernen', description: 'Einen Feed nicht mehr verfolgen' },
      announce: {
        name: 'melden',
        description: 'Einem Kanal melden, was neu belegt ist, höchstens alle Viertelstunde',
      },
      silence: { name: 'stille', description: 'Keinem Kanal mehr melden, was neu ist' },
      link: { name: 'link', description: 'Die Adresse des Feeds, https://…' },
      channel: { name: 'kanal', description: 'Der Kanal, dem gemeldet wird' },
      speaker: { name: 'person', description: 'Nur von dieser Person' },
      about: { name: 'über', description: 'Nur über diese Wörter' },
    },
  },
  forget: {
    name: 'vergessen',
    description: 'Etwas endgültig entfernen; vorher frage ich noch einmal',
    options: {
      article: { name: 'artikel', description: 'Einen Artikel mit allen Fassungen' },
      speaker: { name: 'person', description: 'Jeden Artikel, der jemandem eine Aussage zuschreibt' },
      everything: { name: 'alles', description: 'Alles von diesem Server: Artikel, Feeds, Einstellungen' },
      title: { name: 'titel', description: 'Sein Link oder Wörter seines Titels' },
      name: { name: 'name', description: 'Der ganze Name' },
    },
  },
  settings: {
    name: 'einstellungen',
    description: 'Wie ich mich in diesem Server verhalte',
    options: {
      show: { name: 'zeigen', description: 'Was eingestellt ist' },
      set: { name: 'setzen', description: 'Etwas einstellen' },
      reset: { name: 'zurücksetzen', description: 'Alles einstellen, wie es am Anfang war' },
      answers: { name: 'antworten', description: 'Wer die Antwort auf eine Frage sieht' },
      language: { name: 'sprache', description: 'Die Sprache öffentlicher Antworten' },
      corrections: {
        name: 'berichtigungen',
        description: 'Der Kanal, in den Meldungen falscher Personen gehen',
      },
      adders: {
        name: 'hinzufügende',
        description: 'Eine Rolle, die Artikel hinzufügen darf; @everyone für alle',
      },
    },
  },
};
