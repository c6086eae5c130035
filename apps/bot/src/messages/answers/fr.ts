import type { AnswerWords } from './answer-words.ts';

export const fr: AnswerWords = {
  alarms: {
    'lost "{}"': 'perdu : « {} »',
    'added "{}"': 'ajouté : « {} »',
    '"{}" became "{}"': '« {} » est devenu « {} »',
    'tense changed: {} to {}': 'autre temps : {} est devenu {}',
    'number changed: {} to {}': 'autre nombre : {} est devenu {}',
    'number added: {}': 'nombre ajouté : {}',
    'number lost: {}': 'nombre perdu : {}',
    'name changed: {} to {}': 'autre nom : {} est devenu {}',
    'name added: {}': 'nom ajouté : {}',
    'name lost: {}': 'nom perdu : {}',
    'joined from statements of different days': 'assemblé de déclarations de jours différents',
    'joined from several statements': 'assemblé de plusieurs déclarations',
    'joined from several places': 'assemblé de plusieurs passages',
    'the speaker doubts it': 'la personne en doute',
    'the speaker asks it': 'la personne le demande',
    'the speaker declines to say it': 'la personne refuse de le dire',
    'not printed in quotation marks: the words are the article’s':
      'pas imprimé entre guillemets : les mots sont ceux de l’article',
    'printed so only by {}': 'imprimé ainsi seulement par {}',
    'printed otherwise by {}: “{}”': 'imprimé autrement par {} : « {} »',
    'too little to tell who said it: give the phrase, three words or more':
      'trop peu pour savoir de qui c’est : donnez la phrase, trois mots ou plus',
    'nothing with the stance “{}” is on record; shown is what was said':
      'rien n’est connu avec cette position ({}) ; voici ce qui a été dit',
    'by who speaks for {}, as printed': 'par qui parle pour {}, tel qu’imprimé',
    'no denial of just this is on record; the nearest ones are shown':
      'aucun démenti de cela précisément ; voici les plus proches',
    'nothing on just this is on record; shown is what they confirm, doubt or deny near it':
      'rien de précis sur cela ; voici ce qu’ils confirment, mettent en doute ou démentent à ce sujet',
    'the question does not tell what “{}” is: shown is every statement of that kind, whatever it is about':
      'la question ne dit pas ce qu’est « {} » : voici toutes les déclarations de ce genre, quel qu’en soit le sujet',
    'others, or at another time, held otherwise': 'd’autres, ou à un autre moment, ont soutenu le contraire',
    'the record holds both: see the dates': 'les deux sont attestés : voyez les dates',
    'the speaker says that this was not said: “{}”': 'l’auteur dit que cela n’a pas été dit : « {} »',
    'the record says that it is not so: “{}”': 'ce qui est attesté, c’est qu’il n’en est pas ainsi : « {} »',
    'part of a question: “{}”': 'partie d’une question : « {} »',
    'said only under a condition: “{}”': 'dit seulement sous condition : « {} »',
    'what others say, in the speaker’s words: “{}”':
      'ce que disent d’autres, avec les mots de l’auteur : « {} »',
    'perhaps not said in earnest: “{}”': 'peut-être pas dit sérieusement : « {} »',
    'the record names “{}”, not “{}”': 'le nom attesté est « {} », pas « {} »',
    'nobody is on record as “{}”: read as {}': 'personne n’est attesté comme « {} » : lu comme {}',
    '“{}” may be any of several: {}': '« {} » peut désigner plusieurs : {}',
    '“{}” was read as “{}”': '« {} » a été lu comme « {} »',
    'nothing in these words is on record; shown is what they said near it':
      'rien n’est attesté dans ces mots ; voici ce qui a été dit d’approchant',
    'nothing then; shown is the same time in {}': 'rien à ce moment-là ; voici la même période en {}',
    'nobody else is on record about “{}”': 'personne d’autre n’est attesté à propos de « {} »',
    'nothing by “{}” is on record; shown is what others say of it':
      'rien de « {} » n’est attesté ; voici ce que d’autres en disent',
    'questions are read in English only: this one is in another language':
      'les questions ne sont lues qu’en anglais : celle-ci est dans une autre langue',
    '“{}” is a time that cannot be placed: ask with a date, as in “before 4 May 2025”':
      '« {} » est un moment que l’on ne peut situer : demandez avec une date, par exemple « before 4 May 2025 »',
    'each question is read alone: give the name of whom “{}” stands for':
      'chaque question est lue seule : donnez le nom que « {} » remplace',
  },
  reading: {
    words: (text) => `les mots « ${text} »`,
    speaker: (name) => `auteur ${name}`,
    about: (text) => `sur « ${text} »`,
    from: (day) => `dit à partir du ${day}`,
    to: (day) => `dit jusqu’au ${day}`,
    by: (day) => `connu le ${day}`,
    stance: (stance) => `position : ${stance}`,
    outlet: (name) => `média « ${name} »`,
    article: (title) => `article « ${title} »`,
    everything: 'tout',
    nothing: 'rien : ces mots ne demandent rien que l’on puisse chercher',
  },
};
