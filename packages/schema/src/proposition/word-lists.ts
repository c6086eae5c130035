const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that two statements may differ in and still say the same: articles, auxiliaries, pronouns, prepositions. */
export const FUNCTION_WORDS = words(`
  a about above after again all also am an and any are as at be because been before being below both but by can could
  did do does doing down during each even ever few for from further had has have having he her here hers herself him
  himself his how i if in into is it it's its itself just like may me might more most must my myself now of off on
  once one only or other our ours ourselves out over own really s same shall she should so some such than that the
  their theirs them themselves then there these they this those through to too under until up upon us very was we
  well were what when where which while who whom whose why will with would yet you your yours i'm i've we're we've
  they're he's she's that's there's`);

/** Stems of words that tell next to nothing. */
export const LIGHT_WORDS = words(`
  think say know mean want like go get do mak tak giv com look see feel tell let put keep try thing way peopl lot good
  great really actually well right hav`);

/** Words that turn a statement round. */
export const NEGATIONS = words(`
  not no never none nobody nothing neither nor cannot without isn't aren't wasn't weren't hasn't haven't hadn't don't
  doesn't didn't can't couldn't won't wouldn't shouldn't mustn't ain't`);

/** Small numbers as words, which agree with their figures. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  dozen: '12',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
};

/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

/** Grammatical words without which the claim is another: how many, and which way. */
export const KEPT = words(`
  all some most few both more same own under over against off once only above below`);
