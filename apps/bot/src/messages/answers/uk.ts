import type { AnswerWords } from './answer-words.ts';

export const uk: AnswerWords = {
  alarms: {
    'lost "{}"': 'втрачено: «{}»',
    'added "{}"': 'додано: «{}»',
    '"{}" became "{}"': '«{}» стало «{}»',
    'tense changed: {} to {}': 'інший час: {} стало {}',
    'number changed: {} to {}': 'інше число: {} стало {}',
    'number added: {}': 'додано число: {}',
    'number lost: {}': 'втрачено число: {}',
    'name changed: {} to {}': 'інше імʼя: {} стало {}',
    'name added: {}': 'додано імʼя: {}',
    'name lost: {}': 'втрачено імʼя: {}',
    'joined from statements of different days': 'зʼєднано з висловлювань різних днів',
    'joined from several statements': 'зʼєднано з кількох висловлювань',
    'joined from several places': 'зʼєднано з кількох місць',
    'the speaker doubts it': 'особа ставить це під сумнів',
    'the speaker asks it': 'особа про це питає',
    'the speaker declines to say it': 'особа відмовляється це сказати',
    'not printed in quotation marks: the words are the article’s': 'надруковано без лапок: це слова статті',
    'printed so only by {}': 'так надруковано лише тут: {}',
    'printed otherwise by {}: “{}”': 'інакше надруковано тут: {}: «{}»',
    'too little to tell who said it: give the phrase, three words or more':
      'замало, щоб сказати, чиє це: дайте вислів, три слова або більше',
    'nothing with the stance “{}” is on record; shown is what was said':
      'з такою позицією ({}) записів немає; показано, що сказано',
    'by who speaks for {}, as printed': 'від того, хто говорить за {}, як надруковано',
    'no denial of just this is on record; the nearest ones are shown':
      'саме цього ніхто не заперечував; показано найближче',
    'nothing on just this is on record; shown is what they confirm, doubt or deny near it':
      'саме про це записів немає; показано, що вони підтверджують, ставлять під сумнів чи заперечують поруч',
    'the question does not tell what “{}” is: shown is every statement of that kind, whatever it is about':
      'запитання не каже, що таке «{}»: показано всі заяви такого роду, про що б вони не були',
    'others, or at another time, held otherwise': 'інші, або іншого часу, вважали інакше',
    'the record holds both: see the dates': 'є записи про обидва: дивіться на дати',
    'the speaker says that this was not said: “{}”': 'особа каже, що цього не казали: «{}»',
    'the record says that it is not so: “{}”': 'записано, що це не так: «{}»',
    'part of a question: “{}”': 'частина запитання: «{}»',
    'said only under a condition: “{}”': 'сказано лише за умови: «{}»',
    'what others say, in the speaker’s words: “{}”': 'що кажуть інші, словами особи: «{}»',
    'perhaps not said in earnest: “{}”': 'можливо, сказано не всерйоз: «{}»',
    'the record names “{}”, not “{}”': 'записано ім’я «{}», а не «{}»',
    'nobody is on record as “{}”: read as {}': 'немає записів про «{}»: прочитано як {}',
    '“{}” may be any of several: {}': '«{}» може бути будь-ким із кількох: {}',
    '“{}” was read as “{}”': '«{}» прочитано як «{}»',
    'nothing in these words is on record; shown is what they said near it':
      'немає записів такими словами; показано, що сказано близько до цього',
    'nothing then; shown is the same time in {}': 'тоді нічого; показано той самий час у {} році',
    'nobody else is on record about “{}”': 'немає записів, що хтось інший говорив про «{}»',
    'nothing by “{}” is on record; shown is what others say of it':
      'немає записів слів «{}»; показано, що про це кажуть інші',
    'questions are read in English only: this one is in another language':
      'запитання читаються лише англійською: це запитання іншою мовою',
    '“{}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”':
      '«{}» — час, який не можна визначити: запитайте з датою, наприклад «before 4 May 2025»',
    'each question is read alone: give the name of whom “{}” stands for':
      'кожне запитання читається окремо: назвіть ім’я замість «{}»',
  },
  reading: {
    words: (text) => `слова «${text}»`,
    speaker: (name) => `особа ${name}`,
    about: (text) => `про «${text}»`,
    from: (day) => `сказано від ${day}`,
    to: (day) => `сказано до ${day}`,
    by: (day) => `записано на ${day}`,
    stance: (stance) => `позиція: ${stance}`,
    outlet: (name) => `видання «${name}»`,
    article: (title) => `стаття «${title}»`,
    everything: 'усе',
    nothing: 'нічого: ці слова не питають про те, що можна знайти',
  },
};
