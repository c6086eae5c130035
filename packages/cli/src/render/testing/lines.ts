import stringWidth from 'string-width';

/** What a terminal would obey or not show, other than ends of lines and colours. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const COLOR = /\u001b\[(\d+)m/g;

const ENDS_OF_COLORS = new Set(['22', '24', '29', '39']);

/** What is wrong with a drawing on a screen: lines too wide, controls, escape codes, colours left on. */
export function faultsOf(drawn: string, { columns, color }: { columns: number; color: boolean }): string[] {
  const text = color ? drawn.replace(COLOR, '') : drawn;
  return [
    ...drawn
      .split('\n')
      .flatMap((line) => [
        ...(stringWidth(line) > columns ? [`too wide: ${line}`] : []),
        ...(openColorsOf(line) === 0 ? [] : [`colour left on: ${line}`]),
      ]),
    ...(text.includes('\u001b') ? ['escape'] : []),
    ...Array.from(text.matchAll(UNSAFE), ([character]) => `U+${character.charCodeAt(0).toString(16)}`),
  ];
}

function openColorsOf(line: string): number {
  const codes = Array.from(line.matchAll(COLOR), ([, code = '']) => code);
  const ends = codes.filter((code) => ENDS_OF_COLORS.has(code));
  return codes.length - 2 * ends.length;
}
