/**
 * English words that carry grammar rather than a topic: the closed classes (determiners, pronouns, prepositions,
 * conjunctions, auxiliaries) of Quirk et al., A Comprehensive Grammar of the English Language (1985), §2.34, with
 * their contractions, and the few verbs and adverbs of reporting that stand in every article.
 */
const FUNCTION_WORDS = new Set(
  `a an the this that these those some any each every either neither no all both half many much more most few fewer
  less least several such other another same own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what whoever whatever somebody someone
  something anybody anyone anything nobody nothing everybody everyone everything there here
  about above across after against along among around as at before behind below beneath beside between beyond by despite
  down during except for from in inside into like near of off on onto out outside over past per since through throughout
  to toward towards under until up upon via with within without
  and but or nor so yet if unless although though because while whereas whether when where why how than then once
  am is are was were be been being do does did doing done have has had having can could may might must shall should
  will would ought not never
  also just only even still too very quite rather again already ever always now today yesterday tomorrow
  say says said saying tell tells told add adds added get gets got go goes going went make makes made
  i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
  they're they've they'd they'll that's there's here's what's who's let's
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't
  mustn't`.split(/\s+/),
);

/** True for a folded word that carries grammar rather than a topic. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}
