import { DIGIT, kindAt, LETTER, SPACE } from './characters.ts';
import type { Token, TokenRange } from './document.ts';

/** So many quotations between single marks tell that an article has what people say there. */
const ENOUGH = 2;

/** Fewest tokens of one that tells; fewer are a title, or a word that somebody calls something. */
const SHORTEST = 3;

/** What an apostrophe shortens and does not open: "’em", "’90s". */
const SHORTENED = /^(?:bout|cause|em|n|round|til|till|tis|twas|\d{2}s?)$/i;

/**
 * Reads quotation marks of other styles as double ones, so that no later stage needs to know of them: the text of such a token
 * is `“`, `”` or `"` from here on. Offsets stay those of the printed marks. Two apostrophes are a
 * straight mark, as some agencies send it. Where what people say stands between single marks, as British papers print it
 * (New Hart’s Rules 9.2), these are read as double ones, and double ones within them as single.
 */
export function readMarks(text: string, tokens: readonly Token[], paragraphs: readonly TokenRange[]): void {
  const singles: number[] = [];
  let doubles = 0;
  tokens.forEach((token, i) => {
    const kind = kindOfMark(token.text);
    if (kind === 'single') singles.push(i);
    if (kind === 'double') doubles++;
    if (token.text === "''") token.text = '"';
    if (token.text === '``') token.text = '“';
  });
  if (singles.length < 2 * ENOUGH) return;
  const pairs = pairMarks(text, tokens, { singles, paragraphs });
  const telling = pairs.filter(
    ({ first, last }) => last - first > SHORTEST && isBehindStop(text, tokens[last]),
  );
  if (telling.length >= ENOUGH && 2 * pairs.length > doubles)
    for (const pair of pairs) exchange(tokens, pair);
}

function kindOfMark(text: string): 'single' | 'double' | null {
  const unit = text.charCodeAt(0);
  // Nearly every token.
  if (unit < 0x80 && unit !== 34 && unit !== 39 && unit !== 96) return null;
  if (text === "'" || text === '‘' || text === '’') return 'single';
  return text === '"' || text === '“' || text === '”' || text === "''" || text === '``' ? 'double' : null;
}

/**
 * Pairs of single marks, by the tokens of both; of one that its paragraph leaves open, the last is the end of the paragraph. A mark
 * behind an "s" and before a further word is of a plural ("the farmers’ plan") where the next mark closes too.
 */
function pairMarks(
  text: string,
  tokens: readonly Token[],
  { singles, paragraphs }: { singles: readonly number[]; paragraphs: readonly TokenRange[] },
): TokenRange[] {
  const pairs: TokenRange[] = [];
  let open: TokenRange | null = null;
  singles.forEach((index, k) => {
    const token = tokens[index] as Token;
    if (open && index >= open.last) open = null;
    if (!open) {
      if (!mayOpen(text, token, tokens[index + 1])) return;
      open = { first: index, last: (paragraphs[token.paragraph] as TokenRange).last };
      pairs.push(open);
      return;
    }
    if (!mayClose(text, token)) return;
    const next = singles[k + 1] ?? open.last;
    if (isOfPlural(text, token) && next < open.last && mayClose(text, tokens[next] as Token)) return;
    open.last = index;
    open = null;
  });
  return pairs;
}

function mayOpen(text: string, token: Token, next: Token | undefined): boolean {
  if (token.text === '’' || kindAt(text, token.end) === SPACE) return false;
  const before = text.charAt(token.start - 1);
  return (
    (kindAt(text, token.start - 1) === SPACE || '([—–-“"'.includes(before)) &&
    !SHORTENED.test(next?.text ?? '')
  );
}

function mayClose(text: string, token: Token): boolean {
  const after = kindAt(text, token.end);
  return token.text !== '‘' && kindAt(text, token.start - 1) !== SPACE && after !== LETTER && after !== DIGIT;
}

function isOfPlural(text: string, { start, end }: Token): boolean {
  return text.charAt(start - 1) === 's' && text.charAt(end) === ' ' && kindAt(text, end + 1) === LETTER;
}

/** Punctuation inside the mark that closes: no plural and no title has it. */
function isBehindStop(text: string, close: Token | undefined): boolean {
  return (
    close !== undefined &&
    kindOfMark(close.text) === 'single' &&
    ',.?!…'.includes(text.charAt(close.start - 1))
  );
}

function exchange(tokens: readonly Token[], { first, last }: TokenRange): void {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    token.text = WITHIN[token.text] ?? token.text;
  }
  (tokens[first] as Token).text = '“';
  const close = tokens[last];
  if (close && kindOfMark(close.text) === 'single') close.text = '”';
}

/** Marks within others, by how they are read alone. */
const WITHIN: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };
