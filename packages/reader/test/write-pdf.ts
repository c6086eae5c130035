import { deflateSync } from 'node:zlib';

/** A line of a page: where it stands (from the bottom left, in points), its size, its words in windows-1252. */
export type PdfLine = readonly [x: number, y: number, size: number, text: string];

/** A PDF with these pages (ISO 32000-1 §7.5), compressed as programs write it. */
export function writePdf(
  pages: readonly (readonly PdfLine[])[],
  options: { title?: string; packed?: Buffer; filter?: string } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]) => {
    objects.push(
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
    );
    return objects.length;
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    const packed = options.packed ?? deflateSync(Buffer.from(lines.map(drawn).join('\n'), 'latin1'));
    add(
      `<< /Length ${packed.length} /Filter ${options.filter ?? '/FlateDecode'} >>\nstream\n`,
      packed,
      '\nendstream',
    );
  }
  const info = add(
    `<< /Title (${escaped(options.title ?? '')}) /Author (jsmith) /CreationDate (D:20241017093000+02'00') >>`,
  );
  return assembled(objects, info);
}

function drawn([x, y, size, text]: PdfLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function assembled(objects: readonly Buffer[], info: number): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += whole.length;
    parts.push(whole);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
