/**
 * A process of its own that adds the articles of a file, for tests that kill it: `node add-all.ts ARCHIVE FILE`.
 * Writes a line when the archive is open, one when an article was extracted and is about to be added, one at the end.
 */
import { openArchive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import { readFile } from '@onrecord/reader';
import { ingestArticle } from '../src/index.ts';
import { markExtractor } from './mark-extractor.ts';

const [location = '', file = ''] = process.argv.slice(2);
const extractor: Pick<Extractor, 'extract'> = {
  extract(article) {
    const extraction = markExtractor.extract(article);
    console.log('adding');
    return extraction;
  },
};
const archive = await openArchive(location);
console.log('open');
for await (const result of readFile(file)) {
  if (result.kind === 'failure') throw result.error;
  await ingestArticle(result.article, { extractor, archive });
}
await archive.close();
console.log('done');
