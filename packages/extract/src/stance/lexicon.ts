import type { Stance } from '@onrecord/schema';

/**
 * Words that set a stance, by their base form; what stands nowhere here asserts.
 *
 * Verbs, nouns and adjectives together, because a cue may be any of them ("denied", "a denial of", "is skeptical
 * of"). The vocabulary was drawn up from the cues of PolNeAR's training articles, whose annotation holds no stances;
 * the assignment follows the definitions of `Stance`. Support, praise, blame and criticism assert.
 */
const WORDS: Record<Exclude<Stance, 'asserts'>, string> = {
  confirms: `accept acknowledge acknowledgement acknowledgment acquiesce acquiescence admission admit affirm affirmation agree
    authenticate concede concession concur confess confession confirm confirmation corroborate corroboration echo
    reaffirm substantiate validate verification verify vouch`,
  denies: `abandonment backpedal block contradict contradiction debunk defy denial deny disapproval disapprove disavow
    disavowal disown dispel disprove dispute exclude flout negate object objection opponent oppose opposition
    pooh-pooh rebut rebuttal refutation refute reject rejection renege renounce repudiate rescind resist resistance
    retract retraction veto`,
  doubts: `ambivalence ambivalent contest debated debating deliberate disagree disagreement disbelief discount distrust
    divided doubt doubtful downplay dubious flip-flop illusion improbable incomprehension leery lukewarm misgiving
    mistrust question rethink sceptical scepticism skeptic skeptical skepticism spar unaware uncertain uncertainty
    unclear unconvinced undecided understate unknown unproven unsure unverified waffle wary`,
  believes: `adore afraid agitate agitated alarm anger angered angriest angry anticipate anticipation antipathy anxiety anxious
    appalled apparently appear appreciate ashamed aspiration aspire assume assumption attitude await aware belief
    believe bet captivated care certain choose comprehend concern confidence confident conscious consensus consider
    contemplate content conviction convinced crave deem delighted desire despair desperate disappointed disgust
    disgusted dislike dismay dismayed distress distressed dread dream eager embarrass embittered enamored enjoy
    enthusiasm enthusiastic envisage envision envy estimate evaluate exasperate exasperated excite excited expect
    expectation fascinated fascination favor favorite favour favourite fear feel feeling fond forecast foresee
    frustrated galling glad glued grief grieve guess hate hear hope hopeful horrified horrify hostile hostility hunch
    idolise idolize imagine impatient impressed impression indignation infatuated infuriate infuriated interested
    interpret intrigued irritate irritated judge judged judging keen know learn liked likely likes loathe looks love
    mourn mull mystified need nervous notice offended optimism optimistic outlook overhear passion passionate perceive
    perception perspective persuaded pessimism pessimistic pleased ponder popularity prefer preference presumably
    presume project projection proud rankle rattle rattled realise realization realize reckon recognise recognize
    regard relish remember reputation resent resentment resonate respected revere scared see seem seemingly sense
    sentiment shocked speculate speculation startle supportive sure surmise surprised suspect suspicion sympathetic
    terrified think thrilled tired treat troubled trust understand unhappy unlikely unsettle unsettled upbeat upset
    vex view visualize want wariness watch weary wish wistful worry`,
  asks: 'ask enquire enquiry grill inquire inquiry pressed query quiz wonder',
  urges: `advice advise advocate authorise authorize ban bar beckon beg beseech champion coax command counsel cry demand
    encourage exhort exhortation forbid impetus implore impose insistence instruct instruction lobby mandate obligate
    oblige order persuade petition plead pressure prod prohibit prohibition promote prompt proposal propose push
    recommend recommendation request require requirement seek summon urge`,
  commits: `agreement aim ambition bid commit commitment committed deal decide decision dedicate dedicated determination goal
    guarantee intend intent intention opt pact plan pledge plot poised prepared promise ready resolve resolved strive
    swear threat threaten undertake vie volunteer vow willing willingness`,
  declines: `abstain abstention avoid balk cagey decline demur dodge evade hesitate ignore mum rebuff refrain refusal refuse
    reluctance reluctant shun sidestep silent stonewall unwilling unwillingness vague withhold`,
};

/** Base forms of two words that together mean other than the first alone. */
export const PHRASES: Readonly<Record<string, Stance>> = {
  'a question': 'asks',
  "'d like": 'believes',
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
  'are against': 'denies',
  'argue against': 'denies',
  'argument against': 'denies',
  'ask for': 'urges',
  'at odds': 'doubts',
  'ban on': 'urges',
  'call for': 'urges',
  'call on': 'urges',
  'call upon': 'urges',
  'challenge to': 'doubts',
  'campaign against': 'denies',
  'caution against': 'urges',
  'best known': 'believes',
  'cold water': 'doubts',
  'count on': 'believes',
  'deal with': 'asserts',
  'debate about': 'doubts',
  'debate on': 'doubts',
  'debate over': 'doubts',
  'declare war': 'commits',
  'determine to': 'commits',
  'distance himself': 'denies',
  'distance herself': 'denies',
  'distance themselves': 'denies',
  'echo :': 'asserts',
  'echo with': 'asserts',
  'favor of': 'asserts',
  'favour of': 'asserts',
  'hard to': 'doubts',
  'harder to': 'doubts',
  'hate crime': 'asserts',
  'hate speech': 'asserts',
  'identify with': 'believes',
  'insist on': 'urges',
  'interest in': 'believes',
  'is against': 'denies',
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
  'rattle off': 'asserts',
  'rule out': 'denies',
  'seek out': 'asserts',
  'seek to': 'asserts',
  'set out': 'commits',
  'shy away': 'declines',
  'sick of': 'believes',
  'split on': 'doubts',
  'split over': 'doubts',
  'stand by': 'confirms',
  'steer clear': 'declines',
  'stop short': 'declines',
  'strike down': 'denies',
  'take issue': 'denies',
  'the question': 'asks',
  'turn down': 'declines',
  'turn against': 'denies',
  'vote against': 'denies',
  'vote down': 'denies',
  'walk back': 'denies',
  'warn against': 'urges',
  'was against': 'denies',
  'well known': 'believes',
  'widely known': 'believes',
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
