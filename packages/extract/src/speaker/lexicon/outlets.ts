/** Words of names of those whose work it is to relay what others say. */
const OUTLET =
  /\b(abc|afp|ap|associated press|bbc|bloomberg|cbs|chronicle|cnbc|cnn|fox|gazette|guardian|herald|journal|magazine|msnbc|nbc|news|newspaper|newsweek|npr|outlet|pbs|plain dealer|politico|politifact|post|press|radio|reuters|telegraph|television|times|tribune|tv|union leader|usa today|website)\b/i;

/** Nouns of those who publish, which only an outlet's name fits, and no other noun does. */
export const PUBLISHERS =
  /^(?:broadcaster|magazine|network|newspaper|outlet|paper|publication|site|station|tabloid|website)$/;

/** Whether a name is a newspaper's, a broadcaster's or a news agency's. */
export function isOutlet(name: string): boolean {
  return OUTLET.test(name);
}
