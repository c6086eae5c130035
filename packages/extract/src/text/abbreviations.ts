/**
 * Words, folded to lower case, whose full stop belongs to them and does not end a sentence: titles, US states,
 * months and company forms of the AP Stylebook, and what else newspapers shorten.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr drs prof profs rev hon pres gov govs sen sens rep reps lt col gen maj capt cmdr adm sgt cpl pvt sec supt det insp
   atty asst dist dem msgr fr sr jr st ste mt ft ave blvd rd
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex
   vt va wash wis wyo
   inc corp co ltd bros llc plc no vs etc al approx est dept univ assn`.split(/\s+/),
);

/** Abbreviations that often end a sentence too; the stop ends one when a typical first word follows. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there his her its their our my in on at as but and so for if
   when while after before since although however according what who how why`.split(/\s+/),
);
