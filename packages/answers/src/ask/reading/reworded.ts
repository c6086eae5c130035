/** Other ways to ask the same, in the words that the rules know. */
const REWORDED: readonly (readonly [way: RegExp, same: string])[] = [
  [/,? (?:if (?:anyone|anybody|any),?)(?= )/i, ''],
  [/,? (?:yes or no|true or false|right|correct)$/i, ''],
  [/^who (?:was|is) the (?:first|last|only)(?: one| person)? (?:to say|who said|that said)\b/i, 'who said'],
  [
    /^(?:what(?: is|['’]s| are) )?(?:the )?(?:latest|newest|most recent|last|recent|new)(?: (?!from\b|by\b)\p{L}+){0,2} (?:from|by) /iu,
    'statements by ',
  ],
  [/^(?:anything|something|any news|news|updates?|any updates?)(?: new)? (?:from|by) /i, 'statements by '],
  [
    /^what (?:was|is|were|are) the (?:last|latest|first|newest|most recent) (?:thing|words?|statements?)(?: that)? (?=.+ (?:said|says|told|stated)\b)/i,
    'what ',
  ],
  [
    /^(?:what(?: is|['’]s| are) )?(?:the )?(?:latest|newest|most recent|anything new|news|any news|updates?)(?: news)? (?:on|about|regarding) /i,
    'statements about ',
  ],
  [/^(?:anything|something) (?:was |has been )?said /i, 'what was said '],
  [/ (?:most recently|lately|so far|to date)(?= |$)/i, ''],
  [/^who (?:is|was|are) (?:against|opposed to) /i, 'who opposes '],
  [/^who (?:is|was|are) (?:for|in favou?r of) /i, 'who supports '],
  [
    /^how long (?:has|have) (?<who>.+?) been (?:for|against|in favou?r of|opposed to) /i,
    "what is $<who>'s position on ",
  ],
  [
    /^(?<topic>.+?)[,:]? who (?<verb>denie[sd]|confirm(?:s|ed)|doubts?|doubted|disputed?s?)$/i,
    'who $<verb> $<topic>',
  ],
  [
    /^how (?:many|much) (?<what>.+?) (?<led>did|does|do|has|have|had) (?<who>.+?) (?<verb>say|said|claim(?:ed)?|think|expect|announced?) (?<rest>.*)$/i,
    'what $<led> $<who> $<verb> about $<what>',
  ],
  [
    /^what (?<led>did|does|has|have|had) (?<who>.+?) (?<verb>accuse[ds]?|blamed?) (?<whom>.+?) (?:of|for)$/i,
    'what $<led> $<who> $<verb> $<whom>',
  ],
  [/^when (?:was|is) the (?:last|first|latest) time(?: that)? /i, 'what '],
  [/^(?<led>(?:when|where|why) (?:did|has|have|had) .+?) (?:first|last) (?=\p{L}+ )/iu, '$<led> '],
  [
    /^where (?:does|do|did) (?<who>.+?) stand (?:on|about|over|regarding|with) /i,
    "what is $<who>'s position on ",
  ],
  [/^(?:is|are|was|were) (?<who>.+?) (?:for or against|against or for) /i, "what is $<who>'s position on "],
  [
    /^which (?:outlets?|papers?|newspapers?|articles?) (?:reported|wrote|printed|published)(?: about| on)? /i,
    'statements about ',
  ],
  [
    /^who (?:has been|have been|was|were|is|are) (?:quoted|cited)(?: as speaking)? (?:about|on) /i,
    'who spoke about ',
  ],
  [/^(?:all |any |the |every )*denials? (?:of|that) /i, 'who denied '],
  [/^(?:all |any |the |every )*confirmations? (?:of|that) /i, 'who confirmed '],
  [/\b(?:being |been )?quoted as saying\b/i, 'say'],
];

/** The question in the words that the rules know; as it is where nothing of it is known in other words. */
export function reworded(question: string): string {
  return REWORDED.reduce((text, [way, same]) => text.replace(way, same), question);
}
