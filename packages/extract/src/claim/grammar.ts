const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Auxiliaries and modals that show a clause to be finite, with their contractions with "not". */
export const AUXILIARIES = words(`
  am is are was were has have had do does did will would can could may might must shall should cannot isn't
  aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't
  shouldn't ain't needn't mightn't`);

/** Pasts that are nothing else: no participle, no noun, no present. */
export const PASTS = words(`
  arose ate awoke became began bit blew broke chose came did drank drew drove fell felt flew forbade forgot
  forgave froze gave went grew heard hid held kept knew laid led left lost made meant met paid rang rode rose
  ran said sang sank sat saw sold sent shook shot showed slept spent spoke stole stood struck swam swore
  taught thought threw told took tore understood underwent undertook withdrew woke won wore wrote brought
  bought built caught found fought got had sought`);

/** Those of them that are participles too: "the troops sent to the front". */
export const PAST_PARTICIPLES = words(`
  brought bought built caught felt found fought got heard held kept laid led left lost made meant met paid
  said sold sent shot spent stood struck taught told thought understood won sought`);

/** Verbs without an object: their "-ed" form before a preposition or at the end is a past, not a participle. */
export const INTRANSITIVES = words(`
  act agree appear apologise apologize arrive behave belong campaign cease collapse collide comply cooperate
  coordinate crash cry deteriorate die differ disagree disappear emerge end escape exist expire explode fail
  flee happen hesitate intervene interfere lie last live laugh listen look matter object occur originate
  participate persist perish plummet proceed progress prosper rain react rebel recover refuse relent rely
  remain reply resign respond result retire return rally sail serve shrink stay struggle succeed suffer
  surrender survive talk travel vanish vote wait walk work yield start stop improve worsen continue drop
  decline increase decrease play fall rise grow change move open close turn`);

/** Verbs by their base form, those that news statements hold most; present tense is known by them alone. */
export const VERBS = words(`
  abandon accept accuse achieve act add address admit affect afford agree aim allow announce appear apply
  approach approve argue arrest arrive ask attack attend attract avoid back become beat begin believe belong
  benefit blame block boost break bring build burn buy call campaign cancel care carry cast catch cause
  challenge change charge choose claim close combat come commit compare compete complain comply concern
  condemn confirm consider contain continue contradict contribute control cost cover create cross cut damage
  deal decide declare decline defend define delay deliver demand demonstrate deny depend deploy describe
  deserve destroy detain deter develop die differ disagree discuss distribute divide dominate donate draw
  drive drop earn eat employ enable encourage end endanger endorse enjoy ensure enter establish exceed exist
  expand expect experience explain exploit export express extend face fail fall favor favour fear feed feel
  fight fill find finish fit fix flow follow force forget form function fund gain generate get give go govern
  grow happen hate have hear help hide hire hit hold hope hurt identify ignore imply impose improve include
  increase indicate influence inform insist inspire intend interfere invest invite involve join judge jump
  justify keep kill know lack last launch lead learn leave let lie like limit link listen live look lose love
  lower maintain make manage march mark matter mean measure meet merit mind miss monitor move need negotiate
  notice obey object occur offer open operate oppose order outweigh outnumber overlook owe own participate
  pass pay perform permit persist pick place plan play please point pose possess pray prefer prepare present
  preserve press prevent proceed process produce prohibit promise promote protect protest prove provide
  publish pull punish push put question raise reach react read realise realize receive recognise recognize
  recommend recover recruit reduce refer reflect refuse reject rely remain remember remind remove repair
  repeat replace report represent request require resemble resist resolve respect respond rest restore result
  return reveal rise risk rule run save say search see seek seem sell send separate serve set settle shape
  share shoot show sign solve sound speak spend split spread stand start starve stay steal stick stop
  strengthen struggle study succeed suffer suggest suit supply support survive suspect sustain swear swim take
  talk target teach tell tend test thank think threaten throw tolerate touch track trade train transform
  travel treat trust try turn undermine understand urge use vary view violate visit vote wait walk want warn
  waste watch weaken wear welcome win wish withdraw wonder work worry write yield`);

/** Words of these forms that are nouns at least as often: a verb only where what follows shows it. */
export const NOUN_OR_VERB = words(`
  back favor favour comment promise review remark act aim appeal approach arrest attack attempt benefit blame block
  boost break burn call campaign care cast cause challenge change charge claim close combat concern contact
  control cost cover cross cut damage deal decline delay demand deposit draw drive drop end experience exploit
  export face fear feed fight fit fix flow follow force form function fund gain help hit hold hope hurt
  increase influence insult interest judge jump lack launch lead leave lie like limit link look love march
  mark matter mean measure mind miss move need notice object offer open order own pass pay pick place plan
  play point pose present press process protest push question raise rank reach read release repair report
  request respect rest result return rise risk rule run sale save search share shoot show sign sound split
  spread stand start stay step stop struggle study supply support suspect talk target test threat touch track
  trade train transport travel treat trust try turn urge use value view visit vote wait walk want waste watch
  wear welcome win wish wonder work worry yield`);

/** Words that open a clause within a sentence: the next finite verb is theirs, not the sentence's. */
export const CLAUSE_OPENERS = words(`
  that which who whom whose where when while because if although though unless whether how why what whatever
  whoever whichever wherever whenever`);

/** What may stand before a noun: a word behind it is no finite verb. */
export const DETERMINERS = words(`
  a an the this these those my your his her its our their no some any each every either neither another such
  several many few more most both all`);

/** Prepositions, and what else no finite verb follows. */
export const PREPOSITIONS = words(`
  of out in on at by for from with without to into onto upon about against between among during through over
  under towards toward near behind beyond above below across along around despite via per like than as be been
  being not`);

/** What follows a finite verb, but seldom a noun. */
export const OBJECT_OPENERS = words(`
  a an the this that these those my your his her its our their no some any each every another me him us them
  it you what how whether nothing everything anything something nobody everybody everyone anyone someone
  himself herself itself themselves`);

/** Openers of a clause that goes before the main one. */
export const LEADING = words(`
  while when if because although though unless since as after before once until whether where given despite
  whereas`);

/** Verbs that take an infinitive of their own subject: "planned to". */
export const CONTROLLING = words(`
  agree plan decide refuse want try hope need start continue manage vow promise threaten pledge offer fail
  decline`);

/** Words behind which a noun phrase opens no relative clause: conjunctions, times, quantities, verbs in "-ing". */
export const BEFORE_NO_RELATIVE = words(`
  and but nor yet only half such quite year month week day days night morning time today tomorrow yesterday
  moment perhaps maybe out up down off away back once then later earlier ago`);

/** Words that stand between a subject and its verb. */
export const ADVERBS = words(`
  perhaps maybe also never always often still now just even already soon then ever really simply once again
  all both not`);

/** Numbers as words. */
export const NUMERALS = words(`
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen thousand
  million billion`);
