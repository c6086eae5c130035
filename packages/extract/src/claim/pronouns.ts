/** Any of these words, as a part of a regular expression. */
const any = (list: string): string => list.trim().split(/\s+/).join('|');

export const THIRD = /^(?:he|she|they|it|his|her|their|its)$/;
export const FIRST = /^(?:i|we|my|our)$/;
export const SECOND = /^(?:you|your|yours)$/;
export const POSSESSIVE = /^(?:my|our|his|her|their|its)$/;

const POINTED = any(`
  this that these those some many most all both other others another few several none neither either each one
  ones such so here mine ours yours theirs`);

/** Never subjects. */
export const OBJECT = /^(?:me|him|us|them)$/;

/** Alone they point at what was said before. */
export const POINTING = new RegExp(`^(?:${POINTED})$`);

const SEEM =
  '(?:is|was|will be|would be|has been|may be|might be|could be|seems|seemed|appears|appeared|remains)';
const BE = `(?:[’']s| ${SEEM})(?: \\w+ly| not| never| too| so| very| quite| more| still| now| also| just)*`;

/** What follows an "it" that points at nothing: "it was clear that", "it is important to", "it is a mistake to". */
const JUDGED = any(`
  clear unclear true important essential vital crucial critical necessary imperative time hard difficult easy
  easier harder possible impossible likely unlikely wrong right fair unfair illegal legal early late
  unacceptable safe unsafe dangerous best better worth inconceivable inevitable sad great good bad natural
  normal obvious evident surprising known thought believed`);
const NAMED = any('time way idea mistake shame pity fact duty right job matter honour honor crime tragedy');
const BEHIND = '.{0,40}?\\b(?:that|to|for|whether|if|how|what|why)\\b';
const EXPLETIVE = new RegExp(`^it${BE} (?:${JUDGED}|\\w+ (?:${NAMED})) ${BEHIND}`, 'i');

/** "It was highly likely officers had been killed": what follows is a clause of its own. */
export const LIKELIHOOD = new RegExp(
  `^it${BE} (?:likely|unlikely|possible|clear|true|certain|obvious|evident) `,
  'i',
);

const BUSY_WITH = any(`
  looking planning preparing investigating reviewing considering working cooperating monitoring seeking trying
  negotiating recalling offering sending withdrawing developing studying examining`);
const BUSY = new RegExp(
  `^it (?:is|was|has been|had been)(?: not| also| still| now)* (?:${BUSY_WITH})\\b`,
  'i',
);

/** Verbs whose "it" may as well be a thing or the weather: "it will come", "it would mean". */
const OF_THINGS = any(`
  is was be been not will would could has had did does can also take taken become come have had make made go
  gone get led`);
const OF_THINGS_FORMS = any(`
  seem appear rain snow remain happen mean matter cost last turn look feel depend help work start begin end
  chang affect caus lead increas reduc destroy kill hit strik threaten`);

/** What a body does: "it will not sell", "it had informed". */
const WILL =
  '(?: (?:will|would|could|has|had|did|does|can)(?: not| never| also| already| now| always)*| also)?';
const ACTING = new RegExp(`^it${WILL} (?!(?:${OF_THINGS})\\b|(?:${OF_THINGS_FORMS})[a-z]*\\b)[a-z]+\\b`, 'i');

/** Whether "it", with what follows, points at nothing. */
export const isExpletive = (text: string): boolean => EXPLETIVE.test(text);

/** Whether "it", with what follows, does what only people and bodies of people do. */
export const isActing = (text: string): boolean => ACTING.test(text) || BUSY.test(text);
