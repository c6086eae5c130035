const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that stand in any statement and tell nothing about it. */
export const FILLERS = words(`
  people person persons man men woman women guy guys folks everyone thing things stuff way ways manner time times
  year years month months week weeks day days hour hours minute minutes moment moments night morning evening
  afternoon today yesterday tomorrow nowadays away sure number numbers amount lot lots kind kinds sort sorts type
  part parts piece place places point points fact facts case cases issue issues question questions matter matters
  reason reasons result results end start beginning side sides second seconds first third last next half bit rest
  example sense idea ideas word words statement statements report reports claim claims comment comments
  information detail details country countries nation world thousand thousands hundred hundreds million millions
  billion dozen dozens percent per cent step steps effort efforts something nothing anything ahead back course
  order orders mind hand hands life lives area areas region regions member members group groups set series range
  level levels chance choice difference change changes attempt look turn mile miles kilometre kilometres kilometer
  kilometers metre metres meter meters north south east west mr mrs ms dr january february march april may june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday spring
  summer autumn winter`);

/** Forms of common verbs that no ending tells. */
export const VERB_FORMS = words(`
  ate became become began begin begun bought break broke broken brought build built buy came caught choose chose
  chosen come cut did done drew drove eat fall fallen fell felt find flew forget forgot found fought gave give
  given gone grew grow grown happen happens hear heard held hid hit hold keep kept knew know known laid lead learn
  leave led left let lose lost made mean meant meet met need needs paid pay put ran read rise rose run sat saw see
  seem seems seen sell send sent set shot show shown sold spend spent speak spoke spoken stand stood take taken
  taught think thought threw told took try tries understand understood want wants went win won write written wrote
  bring believe agree join prevail based called`);

/** Before a noun: a determiner, a preposition or a number does not stand before a verb. */
export const BEFORE_NOUN = words(`
  a an the this that these those my your his her its our their no some any each every another such several many
  few more most both all of in on at by for from with without into onto about against between among during through
  over under towards toward near behind beyond above below across per like than as and or nor`);

/** Behind a noun at the end of its phrase. */
export const BEHIND_NOUN = words(`
  of in on at by for from with without into onto to about against between among during through over under towards
  toward near behind beyond above below across along around per than as and or but nor that which who whose when
  where while if because is are was were be been has have had will would can could may might must shall should
  does did do not`);

/** What no noun stands right behind: "can help", "we fight", "is ready", "very clear". */
export const BEFORE_OTHERS = words(`
  i you he she it we they who to not never be been being am is are was were will would can could may might must
  shall should do does did have has had very too so also just only really always often still even more most quite
  as there what which if nobody everybody somebody anybody everyone someone anyone nothing`);

export const NOUN_ENDING = /(?:tion|sion|ment|ness|ship|hood|ism|ance|ence|ity|ology|graphy|cracy)s?$/;
export const OTHER_ENDING = /(?:ly|ed|ing|ous|ful|ive|able|ible|less|ward|wards|est)$/;
export const NUMBER = /^\p{N}/u;

/** Words that may stand before a name with a capital and are none of it. */
export const TITLE = /^(?:mr|mrs|ms|dr|president|minister|mayor|senator|secretary|general)$/;
