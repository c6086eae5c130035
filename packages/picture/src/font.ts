import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The width of a text in a font, and which characters the font has. */
export interface Font {
  file: string;
  /** In the unit of `size`. Letters side by side are added up: kerning and Arabic joining make a text narrower, never wider. */
  widthOf(text: string, size: number): number;
  has(codePoint: number): boolean;
}

const require = createRequire(import.meta.url);

const REGULAR = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

let fonts: { regular: Font; bold: Font } | null = null;

/** DejaVu Sans: Latin, Cyrillic, Greek, Arabic, Hebrew and faces. Read once. */
export function dejaVu(): { regular: Font; bold: Font } {
  fonts ??= { regular: readFont(REGULAR), bold: readFont(BOLD) };
  return fonts;
}

/** Reads what measuring needs of a TrueType file: `head`, `hhea`, `hmtx` and `cmap` (OpenType 1.9, format 12). */
function readFont(file: string): Font {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    tables.set(bytes.toString('latin1', entry, entry + 4), view.getUint32(entry + 8));
  }
  const tableAt = (tag: string) => tables.get(tag) ?? 0;
  const unitsPerEm = view.getUint16(tableAt('head') + 18);
  const metrics = view.getUint16(tableAt('hhea') + 34);
  const glyphs = readGlyphs(view, tableAt('cmap'));
  const advanceOf = (glyph: number) => view.getUint16(tableAt('hmtx') + Math.min(glyph, metrics - 1) * 4);
  return {
    file,
    has: (codePoint) => glyphs.has(codePoint),
    widthOf(text, size) {
      let units = 0;
      for (const character of text) units += advanceOf(glyphs.get(character.codePointAt(0) ?? 0) ?? 0);
      return (units * size) / unitsPerEm;
    },
  };
}

/** Code point -> glyph, from the table's segments of the full Unicode range. */
function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(table) !== 12) continue;
    for (let group = 0; group < view.getUint32(table + 12); group++) {
      const entry = table + 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((offset) => view.getUint32(entry + offset));
      for (let codePoint = first ?? 0; codePoint <= (last ?? -1); codePoint++)
        glyphs.set(codePoint, (glyph ?? 0) + codePoint - (first ?? 0));
    }
  }
  return glyphs;
}
