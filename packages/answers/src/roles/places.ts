/** Places and their people whose names have not the same beginning; the others are forms of one word. */
const IRREGULAR: readonly string[][] = [
  ['us', 'usa', 'american', 'america'],
  ['uk', 'british', 'britain'],
  ['eu', 'european'],
  ['france', 'french'],
  ['netherlands', 'dutch'],
  ['spain', 'spanish'],
  ['poland', 'polish'],
  ['turkey', 'turkish', 'türkiye', 'turkiye'],
  ['greece', 'greek'],
  ['wales', 'welsh'],
  ['ireland', 'irish'],
  ['switzerland', 'swiss'],
  ['denmark', 'danish'],
  ['sweden', 'swedish'],
  ['finland', 'finnish'],
  ['iceland', 'icelandic'],
  ['norway', 'norwegian'],
  ['philippines', 'philippine', 'filipino'],
  ['thailand', 'thai'],
  ['china', 'chinese'],
  ['japan', 'japanese'],
  ['portugal', 'portuguese'],
  ['england', 'english'],
  ['scotland', 'scottish'],
  ['czechia', 'czech'],
];

/** Words that stand for a place as this one does, itself the first. */
export function placeWordsOf(folded: string): string[] {
  const group = IRREGULAR.find((words) => words.includes(folded)) ?? [];
  return [folded, ...group.filter((word) => word !== folded)];
}
