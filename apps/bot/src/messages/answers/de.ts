import type { AnswerWords } from './answer-words.ts';

export const de: AnswerWords = {
  alarms: {
    'lost "{}"': 'verloren: „{}“',
    'added "{}"': 'hinzugefügt: „{}“',
    '"{}" became "{}"': 'aus „{}“ wurde „{}“',
    'tense changed: {} to {}': 'andere Zeitform: {} wurde {}',
    'number changed: {} to {}': 'andere Zahl: {} wurde {}',
    'number added: {}': 'Zahl hinzugefügt: {}',
    'number lost: {}': 'Zahl verloren: {}',
    'name changed: {} to {}': 'anderer Name: {} wurde {}',
    'name added: {}': 'Name hinzugefügt: {}',
    'name lost: {}': 'Name verloren: {}',
    'joined from statements of different days': 'zusammengesetzt aus Aussagen verschiedener Tage',
    'joined from several statements': 'zusammengesetzt aus mehreren Aussagen',
    'joined from several places': 'zusammengesetzt aus mehreren Stellen',
    'the speaker doubts it': 'die Person bezweifelt es',
    'the speaker asks it': 'die Person fragt es',
    'the speaker declines to say it': 'die Person lehnt ab, es zu sagen',
    'not printed in quotation marks: the words are the article’s':
      'nicht in Anführungszeichen gedruckt: Es sind die Worte des Artikels',
    'printed so only by {}': 'so gedruckt nur von {}',
    'printed otherwise by {}: “{}”': 'anders gedruckt von {}: „{}“',
    'too little to tell who said it: give the phrase, three words or more':
      'zu wenig, um zu sagen, von wem es ist: Gib die Wendung an, drei Wörter oder mehr',
    'nothing with the stance “{}” is on record; shown is what was said':
      'mit dieser Haltung ({}) ist nichts belegt; zu sehen ist, was gesagt wurde',
    'by who speaks for {}, as printed': 'von jemandem, der für {} spricht, wie gedruckt',
    'no denial of just this is on record; the nearest ones are shown':
      'genau das hat niemand belegt bestritten; zu sehen ist das Nächste',
    'nothing on just this is on record; shown is what they confirm, doubt or deny near it':
      'genau das ist nicht belegt; zu sehen ist, was sie in der Nähe bestätigen, bezweifeln oder bestreiten',
    'the question does not tell what “{}” is: shown is every statement of that kind, whatever it is about':
      'die Frage sagt nicht, was „{}“ ist: zu sehen ist jede Aussage dieser Art, wovon auch immer',
    'others, or at another time, held otherwise': 'andere, oder zu anderer Zeit, sahen es anders',
    'the record holds both: see the dates': 'beides ist belegt: Sieh auf die Daten',
    'the speaker says that this was not said: “{}”': 'die Person sagt, dass sie das nicht gesagt hat: „{}“',
    'the record says that it is not so: “{}”': 'belegt ist, dass es nicht so ist: „{}“',
    'part of a question: “{}”': 'Teil einer Frage: „{}“',
    'said only under a condition: “{}”': 'nur unter einer Bedingung gesagt: „{}“',
    'what others say, in the speaker’s words: “{}”': 'was andere sagen, in den Worten der Person: „{}“',
    'perhaps not said in earnest: “{}”': 'vielleicht nicht im Ernst gesagt: „{}“',
    'the record names “{}”, not “{}”': 'belegt ist der Name „{}“, nicht „{}“',
    'nobody is on record as “{}”: read as {}': 'niemand ist als „{}“ belegt: gelesen als {}',
    '“{}” may be any of several: {}': '„{}“ können mehrere sein: {}',
    '“{}” was read as “{}”': '„{}“ wurde gelesen als „{}“',
    'nothing in these words is on record; shown is what they said near it':
      'nichts ist in diesen Worten belegt; zu sehen ist, was in der Nähe gesagt wurde',
    'nothing then; shown is the same time in {}': 'damals nichts; zu sehen ist dieselbe Zeit im Jahr {}',
    'nobody else is on record about “{}”': 'von anderen ist über „{}“ nichts belegt',
    'nothing by “{}” is on record; shown is what others say of it':
      'von „{}“ ist nichts belegt; zu sehen ist, was andere davon sagen',
    'questions are read in English only: this one is in another language':
      'Fragen werden nur auf Englisch gelesen: Diese ist in einer anderen Sprache',
    '“{}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”':
      '„{}“ ist eine Zeit, die sich nicht bestimmen lässt: Frag mit einem Datum, etwa „before 4 May 2025“',
    'each question is read alone: give the name of whom “{}” stands for':
      'jede Frage wird für sich gelesen: Nenn den Namen, für den „{}“ steht',
  },
  reading: {
    words: (text) => `die Wörter „${text}“`,
    speaker: (name) => `Person ${name}`,
    about: (text) => `über „${text}“`,
    from: (day) => `gesagt ab ${day}`,
    to: (day) => `gesagt bis ${day}`,
    by: (day) => `belegt am ${day}`,
    stance: (stance) => `Haltung: ${stance}`,
    outlet: (name) => `Medium „${name}“`,
    article: (title) => `Artikel „${title}“`,
    everything: 'alles',
    nothing: 'nichts: Diese Wörter fragen nach nichts, was sich nachschlagen lässt',
  },
};
