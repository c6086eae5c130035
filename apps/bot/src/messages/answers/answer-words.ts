/**
 * Every form of what answers warn of, as `@onrecord/answers` says it in English; `{}` is what a case puts in. They are the keys of
 * the other languages, as in gettext.
 */
export const ALARM_FORMS = [
  'lost "{}"',
  'added "{}"',
  '"{}" became "{}"',
  'tense changed: {} to {}',
  'number changed: {} to {}',
  'number added: {}',
  'number lost: {}',
  'name changed: {} to {}',
  'name added: {}',
  'name lost: {}',
  'joined from statements of different days',
  'joined from several statements',
  'joined from several places',
  'the speaker doubts it',
  'the speaker asks it',
  'the speaker declines to say it',
  'not printed in quotation marks: the words are the article’s',
  'printed so only by {}',
  'printed otherwise by {}: “{}”',
  'too little to tell who said it: give the phrase, three words or more',
  'nothing with the stance “{}” is on record; shown is what was said',
  'by who speaks for {}, as printed',
  'no denial of just this is on record; the nearest ones are shown',
  'nothing on just this is on record; shown is what they confirm, doubt or deny near it',
  'the question does not tell what “{}” is: shown is every statement of that kind, whatever it is about',
  'others, or at another time, held otherwise',
  'the record holds both: see the dates',
  'the speaker says that this was not said: “{}”',
  'the record says that it is not so: “{}”',
  'part of a question: “{}”',
  'said only under a condition: “{}”',
  'what others say, in the speaker’s words: “{}”',
  'perhaps not said in earnest: “{}”',
  'the record names “{}”, not “{}”',
  'nobody is on record as “{}”: read as {}',
  '“{}” may be any of several: {}',
  '“{}” was read as “{}”',
  'nothing in these words is on record; shown is what they said near it',
  'nothing then; shown is the same time in {}',
  'nobody else is on record about “{}”',
  'nothing by “{}” is on record; shown is what others say of it',
  'questions are read in English only: this one is in another language',
  '“{}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”',
  'each question is read alone: give the name of whom “{}” stands for',
] as const;

/** What answers say in English of themselves, in another language. */
export interface AnswerWords {
  alarms: Readonly<Record<(typeof ALARM_FORMS)[number], string>>;
  /** How a question was read; the parts are joined by commas. */
  reading: {
    words(text: string): string;
    speaker(name: string): string;
    about(text: string): string;
    from(day: string): string;
    to(day: string): string;
    by(day: string): string;
    stance(stance: string): string;
    outlet(name: string): string;
    article(title: string): string;
    everything: string;
    /** Of a question in plain words that asks for nothing. */
    nothing: string;
  };
}
