/**
 * Characters that can begin markup, a mention, a link or an emoji in Discord. A backslash before a mark that is no
 * letter, digit or space prints it as it stands.
 */
const MARKUP = /[\\*_~`|<>[\]()#:@-]/;

/** Overrides, embeddings and isolates turn the direction of what follows them; controls have no place in a message. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** First strong isolate and its end (Unicode UAX #9): what a text turns, it turns only inside. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** Right-to-left letters: Hebrew to Arabic Extended-A, and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Foreign text as Discord prints it, character by character: it can form no markup, mention, link or new line, and
 * takes at most `most` code units. What does not fit is cut between words, and `cutMark` tells so.
 */
export function plain(text: string, most = 1000, cutMark = '…'): string {
  let room = most - cutMark.length - ISOLATE.join('').length;
  let printed = '';
  let border = 0;
  for (const character of text) {
    const piece = printable(character);
    if (piece === ' ') border = printed.length;
    room -= piece.length;
    if (room < 0) return isolated(`${printed.slice(0, border || printed.length)}${cutMark}`);
    if (!(piece === ' ' && printed.endsWith(' '))) printed += piece;
  }
  return isolated(printed.trim());
}

/** A short name or title: cut with an ellipsis only. */
export function plainName(text: string, most = 120): string {
  const name = plain(text, Number.POSITIVE_INFINITY);
  if (name.length <= most) return name;
  const characters = Array.from(text);
  for (let length = Math.min(characters.length, most); length > 0; length--) {
    const shorter = `${plain(characters.slice(0, length).join(''), Number.POSITIVE_INFINITY)}…`;
    if (shorter.length <= most) return shorter;
  }
  return '…';
}

/** Text where Discord prints no markup, in menus and completions: on one line, cut with an ellipsis. */
export function plainLabel(text: string, most: number): string {
  const label = Array.from(text, seen).join('').replace(/ +/g, ' ').trim();
  if (label.length <= most) return label;
  let short = '';
  for (const character of label) {
    if (short.length + character.length >= most) break;
    short += character;
  }
  return `${short}…`;
}

function printable(character: string): string {
  const shown = seen(character);
  return MARKUP.test(shown) ? `\\${shown}` : shown;
}

/** A character that can be seen, or a space. */
function seen(character: string): string {
  if (/\s/.test(character)) return ' ';
  // Half of a surrogate pair is no character, and Discord refuses a message with one.
  return UNSEEN.test(character) || !character.isWellFormed() ? '' : character;
}

function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${ISOLATE[0]}${text}${ISOLATE[1]}` : text;
}
