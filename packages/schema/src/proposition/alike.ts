import { stem } from './stem.ts';

/**
 * Words that may stand for one another in a report without changing what is claimed, each line one sense. Written for the
 * news, narrow on purpose: two statements wrongly held for one are worse than one held for two.
 */
const SENSES = `
  receive, get, obtain
  soldier, troop, serviceman, servicemen
  kill, die, perish
  company, firm
  ship, vessel, boat
  plane, aircraft
  doctor, physician
  lawyer, attorney
  lawmaker, legislator
  deal, agreement, accord, pact
  talk, negotiation
  child, children, kid
  buy, purchase, acquire
  hit, strike
  begin, start
  end, finish
  close, shut
  fail, collapse
  rise, raise, climb, grow, increase
  fall, drop, decline, decrease
  reduce, cut, lower
  know, aware
  come, originate
  send, dispatch, deploy
  accept, take
  forge, forgery
  resign, quit
  flee, leave
  own, owner, belong
  employ, work
  plan, intend
  ask, request
  help, aid, assist
  destroy, ruin, wreck
  need, require
  additional, more, extra, further
  attack, assault
  injure, hurt, wound
  arrest, detain
  build, construct
  promise, pledge, vow
  repair, mend, fix
  steal, rob
  dismiss, sack, fire
  fire, blaze
  blast, explosion
  crash, accident
  probe, investigation, inquiry
  investigate, probe
  evidence, proof
  approve, endorse, back, pass
  reject, refuse, turn
  oppose, against
  support, back
  ban, prohibit, forbid, outlaw
  delay, postpone
  cancel, scrap
  discover, find
  pollute, contaminate
  jail, imprison
  big, large, huge
  worker, employee, staff
  protester, demonstrator
  wage, pay, salary
  price, cost
  rent, lease
  teach, teacher
  lead, leader, head
  ready, prepare
  launch, start
  near, close
  home, house
  vow, swear
  crack, cracked
  true, correct, right
  lose, loss
  polluted, dirty
  illness, disease
  sick, ill
  election, vote, poll
  weapon, arm
  halt, stop
  demolish, destroy
  lack, miss
  expand, extend
  expel, deport
  invade, invasion
  arrive, reach
  visit, trip
  meet, meeting
  win, victory
  murder, kill
  die, death
  sell, sale
  buy, purchase
  pay, payment
  free, release
  free, liberate
  resign, resignation
  pollute, pollution
  inspect, check
  test, check
  order, command
  order, instruct
  illegal, unlawful
  cheap, inexpensive
  rich, wealthy`;

/** What words of several parts stand for; over folded words, one space between them. */
export const PHRASES: readonly (readonly [phrase: RegExp, word: string])[] = [
  [/\b(?:goes|go|going|gone|went) up\b/g, 'rise'],
  [/\b(?:went|gone|goes) down (?=off\b|near\b|with\b)/g, 'sank '],
  [/\b(?:goes|go|going|gone|went) down\b/g, 'fall'],
  [/\b(?:step|steps|stepped|stepping) down\b/g, 'resign'],
  [/\b(?:is|are|was|were) aware of\b/g, 'knew'],
  [/\b(?:is|are|was|were) (?:due|set|about|going) to\b/g, 'will'],
  [/\b(?:is|are) to (?!the\b|a\b|an\b)/g, 'will '],
  [/\b(?:one|a) third\b/g, '1/3'],
  [/\b(?:one|a) quarter\b/g, '1/4'],
  [/\bon strike\b/g, 'striking'],
  [/\bdates? (?:back to|from)\b/g, 'built'],
  [/\b(?:made|make|makes|making) a loss of\b/g, 'lost'],
  [/\bvoted? against\b/g, 'opposed'],
  [/\bin the vote\b/g, ''],
  [/\b(?:called|call|calling) off\b/g, 'cancel'],
  [/\bput off\b/g, 'delay'],
  [/\b(?:turned|threw|voted) down\b/g, 'reject'],
  [/\b(?:knocked|tore|pulled) down\b/g, 'demolish'],
  [/\b(?:laid|lay|laying) off\b/g, 'dismiss'],
  [/\b(?:ran|run|running) out of\b/g, 'lack'],
  [/\b(is|are|was|were|remains?|stays?) (?:closed|shut)$/g, '$1 not open'],
  [/\bper cent\b/g, 'percent'],
  [/\bat all\b/g, ''],
  [/\b(?:some|about|around|roughly) (?=\d)/g, ''],
  [/\bbecause of\b/g, 'because'],
  [/\bunited states(?: of america)?\b/g, 'america'],
  [/\bunited kingdom\b|\bgreat britain\b/g, 'britain'],
];

/** Words that say that something is not so: "unsafe" is not safe. */
export const OPPOSITES: Readonly<Record<string, string>> = {
  unsafe: 'safe',
  illegal: 'legal',
  unlawful: 'legal',
  untrue: 'true',
  false: 'true',
  innocent: 'guilty',
  fake: 'genuine',
  forgery: 'genuine',
  forged: 'genuine',
  dead: 'alive',
  impossible: 'possible',
  unfair: 'fair',
  unlikely: 'likely',
  unable: 'able',
  unknown: 'known',
  unarmed: 'armed',
  unhurt: 'hurt',
  incorrect: 'correct',
  negative: 'positive',
};

const SENSES_OF = new Map<string, Set<number>>();
for (const [sense, line] of SENSES.trim().split('\n').entries())
  for (const word of line.split(',')) {
    const key = stem(word.trim());
    SENSES_OF.set(key, (SENSES_OF.get(key) ?? new Set()).add(sense));
  }

/** Whether one stem may stand for another: it is the same, or has a sense in common. */
export function isAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const senses = SENSES_OF.get(left);
  const others = SENSES_OF.get(right);
  if (senses === undefined || others === undefined) return false;
  for (const sense of senses) if (others.has(sense)) return true;
  return false;
}
