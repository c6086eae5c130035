const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that begin a sentence with a capital and are no part of a name, folded. */
export const NOT_NAMES = words(`
a about above absent according across actually additionally after afterward again against ago ahead all allegedly almost along
already also although always am amid among an and another any anybody anyone anything apart apparently are around as asked
aside at away back based be because been before beginning behind being below beside besides between beyond both but by can
cannot certainly clearly come coming compared concerning consequently considering could currently day days despite
did do does doing don't done down during each earlier early eight eighteen either eleven else elsewhere even eventually ever
every everybody everyone everything exactly except far few fewer fifteen fifty finally first five following follow for formerly forty four fourth
frankly from further furthermore generally get gets getting given go going gone good got great had half has have having
he hello hence her here hers herself hey him himself his historically honestly how however hundreds i i'd i'll i'm i've if
immediately in including increasingly indeed initially inside instead into is isn't it its it's itself just last lastly late later
lately least less let let's like likewise listen look looking made make many may maybe me meanwhile might mine more moreover most
mostly much must my myself near nearly neither never nevertheless next nine no nobody none nonetheless nor not nothing notably
now nowhere of off often oh ok okay on once one ones only onto or originally other others otherwise our ours out outside over overall
own part particularly per perhaps please plus presumably previously prior privately probably publicly put quite rather really recent
recently regarding regardless right said same saying says second see seven several shall she should similarly simply since
six sixteen sixty so some somebody someone something sometimes soon speaking still stop subsequently such sure ten than thank thanks
that that's the their theirs them themselves then there there's thereafter therefore these they they're third thirty this those though
thousands three through throughout thus till to today together told tomorrow tonight too toward towards traditionally twelve twenty
two typically ultimately under unfortunately unless unlike until unto up upon us using usually very via was wasn't watch way we
we'll we're we've welcome well were what what's whatever when whenever where whereas wherever whether which whichever while
who who's whoever whole whom whose why will with within without won't would yeah yes yesterday yet you you'd you'll you're
you've your yours yourself abstract full text updated correction note photo image video related read more crosstalk caption pac pacs
added argued commented concluded continued declared explained insisted noted observed recalled replied responded stated tweeted warned wrote`);

/** Names of times, which are nobody's. */
export const TIME_NAMES = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thu fri sat sun a.m. p.m. am pm
christmas easter thanksgiving ramadan halloween a.d. b.c. est edt gmt et pt utc`);

/** Small words inside a person's name. */
export const NAME_PARTICLES = words(
  `al bin bint binti da dal de del dello della den der di dos du el ibn la le san st. ten ter van von y zu`,
);

/** Small words inside an organisation's name. */
export const ORGANIZATION_LINKS = words(`and & for of on the to in against de du des del`);

/** Words before which a source's main noun has ended: "officials | in the White House". */
export const HEAD_ENDS = words(`
who whom whose which that in of on at from for with by to about against among under between within near outside inside like
including such as into over across during after before behind since including released published conducted issued posted
filed written led based named called known obtained reviewed cited quoted briefed out here there today alike themselves himself herself familiar close involved opposed available when where
working living running seeking trying speaking representing than because if not now currently via but except besides whether how`);

/** Words that open a clause, so that the noun phrase after them is likely its subject. */
export const CLAUSE_OPENERS = words(`
after although and as because before but if once or said says since so than that though unless until when where whereas
whether which while who yet`);

/** Nouns ending in "-ing" that stand inside and at the end of descriptions; other such words begin a clause. */
export const PARTICIPLE_NOUNS = words(`
accounting advertising anything banking beijing boeing bombing briefing briefings broadcasting building campaigning closing consulting
counseling crossing drilling dumping earning engineering evening everything farming filing finding fracking fundraising funding
gathering grading hearing housing killing king leading licensing living lobbying manufacturing marketing meeting mining morning nominating
nothing offering opening outgoing planning policing polling pricing printing processing programming publishing racing ranking
rating reading recording reporting ring rolling ruling running screening sentencing shipping shooting something spending spring standing
string surviving teaching thing tracking trading training tutoring upcoming visiting voting wedding wing working writing young`);

export const DETERMINERS = words(`the a an this that these those his her its their our my your some`);

/** Words before which a noun phrase that is read backwards has begun. */
export const PHRASE_BORDERS = words(`
about after against although among and are as asked at be because been before being between but by called calls did does for from had
  has have if in including into is like may not on or over said say says see than that these though through to told toward under unless
  upon was were when where which while who will with would including primarily mostly especially mainly among , ; : . ? ! ( ) — – -- “ ” " ask asks told tells tell joined met meets became become becomes what whether then both yet only even just also`);
