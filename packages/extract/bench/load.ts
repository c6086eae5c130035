// A process of its own: prints how long it takes from nothing to the first extraction, as JSON.
export interface LoadFigures {
  importMs: number;
  firstExtractionMs: number;
}

const start = performance.now();
const { createExtractor } = await import('../src/extract.ts');
const { createArticle } = await import('@onrecord/schema');
const imported = performance.now();
createExtractor().extract(createArticle({ text: '“It stays,” said Ana Brandt.' }));
const figures: LoadFigures = {
  importMs: imported - start,
  firstExtractionMs: performance.now() - imported,
};
console.log(JSON.stringify(figures));
