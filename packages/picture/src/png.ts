import { Resvg } from '@resvg/resvg-js';
import { dejaVu } from './font.ts';

/** The bytes of a PNG of a drawn picture, in its own size. The font is the one that it was measured with. */
export function toPng(svg: string): Uint8Array {
  const { regular, bold } = dejaVu();
  const font = {
    fontFiles: [regular.file, bold.file],
    loadSystemFonts: false,
    defaultFontFamily: 'DejaVu Sans',
  };
  return new Resvg(svg, { font }).render().asPng();
}
