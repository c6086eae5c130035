import type { Stance } from '@onrecord/schema';

/**
 * Words that set a stance, by their base form; what stands nowhere here asserts.
 *
 * Verbs, nouns and adjectives together, because a cue may be any of them ("denied", "a denial of", "is skeptical
 * of"). The vocabulary was drawn up from the cues of PolNeAR's training articles, whose annotation holds no stances;
 * the assignment follows the definitions of `Stance`. Support, praise, blame and criticism assert.
 */
const WORDS: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: `accept acknowledge acknowledgement acknowledgment admission admit affirm affirmation agree authenticate
    concede concession concur confess confession confirm confirmation corroborate corroboration echo reaffirm
    substantiate validate verification verify vouch`,
  denies: `abandonment contradict contradiction debunk denial deny disavow disavowal disown dispel dispute disprove
    exclude flout negate object objection oppose opponent opposition pooh-pooh rebut rebuttal refutation refute reject rejection
    renounce repudiate resist resistance retract retraction veto`,
  doubts: `illusion contest debated debating disagree disagreement disbelief discount distrust doubt doubtful downplay dubious
    incomprehension leery lukewarm mistrust misgiving question scepticism sceptical skeptical skeptic skepticism spar uncertain
    uncertainty unclear understate unconvinced undecided unknown unproven unsure unverified wary`,
  believes: `afraid alarm angry appear ashamed anticipate anticipation apparently assume assumption attitude await aware belief believe bet
    certain choose care comprehend concern confidence confident consensus consider contemplate conviction convinced crave deem delighted desire despair desperate disappointed dislike dread dream eager
    enamored enjoy enthusiastic envisage envision estimate expect expectation fear feel feeling forecast foresee frustrated glad guess hate hope
    hopeful hunch imagine impatient impression interested interpret judged judging keen know liked likely likes loathe looks love mull mystified need nervous
    optimism optimistic outlook passionate perceive persuaded perception pessimism pessimistic ponder prefer preference presumably presume
    proud project projection realize realise reckon recognize recognise regard remember scared see seem seemingly sense shocked speculate speculation supportive sure
    surmise surprised suspect suspicion sympathetic think treat trust understand unhappy unlikely upset view visualize want wariness watch wish worry`,
  asks: 'ask enquire enquiry grill inquire inquiry pressed query quiz wonder',
  urges: `advice advise advocate ban bar beckon beg beseech champion coax command counsel demand 
    encourage exhort exhortation forbid impetus implore impose insistence instruct instruction lobby mandate obligate oblige order petition
    plead pressure prod prohibit prohibition promote prompt proposal propose push recommend recommendation request require requirement seek summon urge`,
  commits: `agreement ambition bid commit commitment committed decide decision deal dedicate dedicated
    determination goal guarantee intend intent intention opt pact plan pledge plot poised prepared promise ready
    resolve resolved swear threat threaten undertake vie vow willing willingness`,
  declines: `abstain abstention avoid balk decline demur dodge evade hesitate ignore rebuff refrain refusal refuse reluctance
    reluctant mum shun sidestep silent unwilling withhold`,
};

/** Base forms of two words that together mean other than the first alone. */
export const PHRASES: Readonly<Record<string, Stance>> = {
  'a question': 'asks',
  'agree to': 'commits',
  'aim at': 'asserts',
  'aim for': 'commits',
  'aim to': 'commits',
  'another question': 'asks',
  'appeal for': 'urges',
  'appear at': 'asserts',
  'appear before': 'asserts',
  'appear in': 'asserts',
  'appear on': 'asserts',
  'argument against': 'denies',
  'ask for': 'urges',
  'at odds': 'doubts',
  'ban on': 'urges',
  'call for': 'urges',
  'call on': 'urges',
  'call upon': 'urges',
  'challenge to': 'doubts',
  'cold water': 'doubts',
  'deal with': 'asserts',
  'declare war': 'commits',
  'determine to': 'commits',
  'echo :': 'asserts',
  'echo with': 'asserts',
  'hate crime': 'asserts',
  'hate speech': 'asserts',
  'insist on': 'urges',
  'know as': 'asserts',
  'know for': 'asserts',
  'know to': 'asserts',
  'lack of': 'doubts',
  'little clarity': 'doubts',
  'lobby against': 'denies',
  'look at': 'asserts',
  'look back': 'asserts',
  'look for': 'asserts',
  'look forward': 'believes',
  'look to': 'commits',
  'need for': 'urges',
  'no idea': 'doubts',
  'offer to': 'commits',
  'play down': 'doubts',
  'plead guilty': 'confirms',
  'plead not': 'denies',
  'press for': 'urges',
  'push back': 'denies',
  'push for': 'urges',
  'push past': 'asserts',
  'push through': 'asserts',
  'question about': 'asks',
  'question by': 'asks',
  'question on': 'asks',
  'put off': 'declines',
  'raise question': 'doubts',
  'rule out': 'denies',
  'seek out': 'asserts',
  'seek to': 'asserts',
  'set out': 'commits',
  'shy away': 'declines',
  'sick of': 'believes',
  'stand by': 'confirms',
  'steer clear': 'declines',
  'stop short': 'declines',
  'strike down': 'denies',
  'take issue': 'denies',
  'the question': 'asks',
  'try to': 'asserts',
  'turn down': 'declines',
  'vote against': 'denies',
  'vote down': 'denies',
  'walk back': 'denies',
  'would like': 'believes',
};

/** Verbs of setting aside: they deny where a claim is set aside, and criticise where a person is. */
export const DISMISSALS: ReadonlySet<string> = new Set([
  'brush',
  'dismiss',
  'laugh',
  'rubbish',
  'scoff',
  'shrug',
  'wave',
]);

/** What can be set aside as untrue. */
export const DISMISSIBLE =
  /\b(?:accusations?|allegations?|assertions?|charges?|claims?|concerns?|criticisms?|idea|notion|questions?|reports?|rumou?rs?|suggestions?|talk|theor(?:y|ies)|worries)\b/i;

/** Verbs of supporting and choosing: of pollsters' respondents they tell what people think, not what they say. */
export const PREFERENCES: ReadonlySet<string> = new Set(
  'approve back choose disapprove favor favour pick prefer support vote'.split(' '),
);

/** Verbs and nouns of saying: their negation is a refusal or an inability to say. */
export const SAYINGS: ReadonlySet<string> = new Set(
  `address answer announce clarify comment describe detail disclose discuss divulge draw elaborate explain give go identify
   mention name offer provide release reply respond response reveal say specify speak speculate state supply talk tell
   single return reach`.split(/\s+/),
);

/** Verbs of cues that set no stance of their own, by their base form, where spelling alone does not tell it. */
export const CUE_VERBS: ReadonlySet<string> = new Set(
  `say tell write add appeal note report state remark argue claim explain call declare cite quote accuse blame criticise
  criticize emphasise emphasize stress describe suggest imply insist maintain allege assert assure boast brag
  caution charge chide complain conclude condemn confide credit decry defend denounce depict detail dub echo
  express joke label lament liken list make mention mock muse observe outline paraphrase point portray post praise
  predict present proclaim publish quip recall reiterate release relate repeat retort reveal ridicule scold share
  shout show signal slam stipulate summarise summarize tease term testify tout tweet use utter voice warn welcome
  whisper take give go put see speak find hold stand teach hear compare apologise apologize celebrate commemorate
  issue urge argue indicate insinuate prove remind stress characterise characterize continue interrupt interject raise base cause name refer pass tie lie die`.split(
    /\s+/,
  ),
);

/** A base form to its stance. */
export const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  Object.entries(WORDS).flatMap(([stance, words]) =>
    words.split(/\s+/).map((word): [string, Stance] => [word, stance as Stance]),
  ),
);
