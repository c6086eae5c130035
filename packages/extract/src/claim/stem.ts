/**
 * A word without its English inflection, so that "killed", "kills" and "killing" agree.
 *
 * Much smaller than Porter's algorithm (1980) on purpose: it takes off only what inflects, never what derives
 * ("organise" and "organ" stay apart), because two statements wrongly held for one are worse than one held for two.
 */
export function stem(word: string): string {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (base.length < 4 || /\d/.test(base)) return base;
  if (/(?:ies|ied)$/.test(base)) return `${base.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(base)) return base;
  const cut = base.replace(/(?:(?<=ch|sh|x|ss|z)es|s)$/, '');
  const bare = cut.length > 5 ? cut.replace(/(?:ing|ed)$/, '') : cut.replace(/(?<=[^e])ed$/, '');
  return undouble(bare).replace(/e$/, '');
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
