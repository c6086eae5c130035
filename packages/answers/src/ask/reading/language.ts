/** Words that carry grammar, or ask who said what, in languages that a question may be typed in; none is an English one. */
const WORDS: Readonly<Record<string, string>> = {
  de: 'hat haben wer wann wo wie wieso warum welche welcher über gesagt sagte sagt sagen gab gibt das den dem des und ist nicht zu von mit ein eine einen einer wurde wird zum zur auf für bei nach aus oder auch ob dass hatte haben sich im am',
  fr: "qu'a qu'est-ce qu'ont est-ce que qui quoi quand pourquoi comment où combien dit disait dire déclaré à propos sur le la les des du et un une est sont pas avec pour dans par cette ces ont il elle ils au aux",
  es: 'qué quién quiénes cuándo dónde por cómo cuánto dijo dice dicho sobre el la los las del y un una es son no con para en su sus ha han que acerca',
  it: 'cosa che chi quando dove perché come quanto ha hanno detto dice sul sulla sullo sui del della dello dei il lo gli le un una e è non con per nel nella',
  pt: 'quem quando onde porque como quanto disse diz sobre o os das dos do da uma um é não com para pelo pela que falou',
  nl: 'wat wie wanneer waar waarom hoe heeft hebben gezegd zei zegt over het een de en niet met van voor naar deze dit zijn werd wordt',
  pl: 'co kto kiedy gdzie dlaczego jak powiedział powiedziała mówi o na nie się z w do czy jest są i',
  sv: 'vad vem när var varför hur sa säger sagt om och det att den en ett inte med för på är har hade',
};

/** Words that English has too; they tell nothing. */
const ENGLISH_TOO = new Set(
  'a an as at be by come die do de do for had has have he her him his i in is it me no of on or over so the to was we am war plan la en un que per van'.split(
    ' ',
  ),
);

const SETS = Object.values(WORDS).map(
  (words) => new Set(words.split(' ').filter((word) => !ENGLISH_TOO.has(word))),
);

const ENGLISH = new Set(
  `a about after all an and any anyone are as at be before been but by can could did do does for from had has have he her him his how i if in is
  it its of on or over say said says she so speak tell than that the their them they this to told under was were what when where which who whom why will with would`.split(
    /\s+/,
  ),
);

/** Words from which on a text is a question and no name. */
const LEAST_WORDS = 3;

/** A text whose grammar is another language's; a name alone, in whichever letters, and quoted words are none. */
export function isOtherLanguage(text: string): boolean {
  const asked = text.toLowerCase().replace(/["“„«][^"”“»]*["”“»]/g, ' ');
  const words =
    asked.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)?.map((word) => word.replace(/’/g, "'")) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const isOtherScript = words.filter((word) => !/\p{Script=Latin}/u.test(word)).length > words.length / 2;
  if (isOtherScript) return english === 0;
  const foreign = Math.max(...SETS.map((set) => words.filter((word) => isOf(set, word)).length));
  return foreign >= 2 && foreign > english;
}

/** "L'argent", "qu'il": a word that lost its vowel before another. */
function isOf(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || /^(?:qu|l|d|c|s|n|j|dell|all|sull)'\p{L}/u.test(word);
}
