import type { AnswerWords } from './answer-words.ts';

export const es: AnswerWords = {
  alarms: {
    'lost "{}"': 'perdido: «{}»',
    'added "{}"': 'añadido: «{}»',
    '"{}" became "{}"': '«{}» pasó a ser «{}»',
    'tense changed: {} to {}': 'otro tiempo verbal: {} pasó a ser {}',
    'number changed: {} to {}': 'otro número: {} pasó a ser {}',
    'number added: {}': 'número añadido: {}',
    'number lost: {}': 'número perdido: {}',
    'name changed: {} to {}': 'otro nombre: {} pasó a ser {}',
    'name added: {}': 'nombre añadido: {}',
    'name lost: {}': 'nombre perdido: {}',
    'joined from statements of different days': 'unido de declaraciones de días distintos',
    'joined from several statements': 'unido de varias declaraciones',
    'joined from several places': 'unido de varios pasajes',
    'the speaker doubts it': 'la persona lo duda',
    'the speaker asks it': 'la persona lo pregunta',
    'the speaker declines to say it': 'la persona rehúsa decirlo',
    'not printed in quotation marks: the words are the article’s':
      'no impreso entre comillas: las palabras son del artículo',
    'printed so only by {}': 'impreso así solo por {}',
    'printed otherwise by {}: “{}”': 'impreso de otro modo por {}: «{}»',
    'too little to tell who said it: give the phrase, three words or more':
      'demasiado poco para saber de quién es: da la frase, tres palabras o más',
    'nothing with the stance “{}” is on record; shown is what was said':
      'no consta nada con esa postura ({}); se muestra lo que se dijo',
    'by who speaks for {}, as printed': 'por quien habla en nombre de {}, según se imprimió',
    'no denial of just this is on record; the nearest ones are shown':
      'no consta que nadie niegue justo esto; se muestra lo más cercano',
    'nothing on just this is on record; shown is what they confirm, doubt or deny near it':
      'no consta nada justo sobre esto; se muestra lo que confirman, dudan o niegan cerca de ello',
    'the question does not tell what “{}” is: shown is every statement of that kind, whatever it is about':
      'la pregunta no dice qué es «{}»: se muestra toda declaración de ese tipo, trate de lo que trate',
    'others, or at another time, held otherwise': 'otros, o en otro momento, sostuvieron lo contrario',
    'the record holds both: see the dates': 'constan ambas cosas: mira las fechas',
    'the speaker says that this was not said: “{}”': 'la persona dice que eso no se dijo: «{}»',
    'the record says that it is not so: “{}”': 'lo que consta es que no es así: «{}»',
    'part of a question: “{}”': 'parte de una pregunta: «{}»',
    'said only under a condition: “{}”': 'dicho solo bajo una condición: «{}»',
    'what others say, in the speaker’s words: “{}”': 'lo que dicen otros, en palabras de la persona: «{}»',
    'perhaps not said in earnest: “{}”': 'quizá no dicho en serio: «{}»',
    'the record names “{}”, not “{}”': 'lo que consta es «{}», no «{}»',
    'nobody is on record as “{}”: read as {}': 'no consta nadie como «{}»: leído como {}',
    '“{}” may be any of several: {}': '«{}» puede ser cualquiera de varios: {}',
    '“{}” was read as “{}”': '«{}» se leyó como «{}»',
    'nothing in these words is on record; shown is what they said near it':
      'nada consta con estas palabras; se muestra lo que se dijo cerca de ello',
    'nothing then; shown is the same time in {}': 'nada entonces; se muestra la misma época de {}',
    'nobody else is on record about “{}”': 'no consta que otros hayan hablado de «{}»',
    'nothing by “{}” is on record; shown is what others say of it':
      'no consta nada dicho por «{}»; se muestra lo que otros dicen de ello',
    'questions are read in English only: this one is in another language':
      'las preguntas se leen solo en inglés: esta está en otro idioma',
    '“{}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”':
      '«{}» es un tiempo que no se puede situar: pregunta con una fecha, como «before 4 May 2025»',
    'each question is read alone: give the name of whom “{}” stands for':
      'cada pregunta se lee por separado: da el nombre por el que está «{}»',
  },
  reading: {
    words: (text) => `las palabras «${text}»`,
    speaker: (name) => `persona ${name}`,
    about: (text) => `sobre «${text}»`,
    from: (day) => `dicho desde el ${day}`,
    to: (day) => `dicho hasta el ${day}`,
    by: (day) => `conocido el ${day}`,
    stance: (stance) => `postura: ${stance}`,
    outlet: (name) => `medio «${name}»`,
    article: (title) => `artículo «${title}»`,
    everything: 'todo',
    nothing: 'nada: estas palabras no preguntan nada que se pueda buscar',
  },
};
