/** Makes a page of the corpus: `npm run new-page -w @onrecord/reader -- <slug> <file.html>`. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFile } from '../src/index.ts';

const [slug, file] = process.argv.slice(2);
if (!slug || !file || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('usage: npm run new-page -w @onrecord/reader -- <slug> <file.html>');
  process.exit(2);
}
const folder = new URL(`../test/pages/${slug}/`, import.meta.url);
for await (const result of readFile(file, {}, { format: 'html' })) {
  if (result.kind === 'failure') throw result.error;
  const { id, retrievedAt, textHash, text, ...declared } = result.article;
  await mkdir(folder, { recursive: true });
  await copyFile(file, new URL('source.html', folder));
  const expected = { ...declared, text: text.split('\n\n') };
  await writeFile(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
  console.error(
    `wrote ${fileURLToPath(folder)}; correct expected.json by hand: it says what should come out`,
  );
}
