import type { Article } from '@onrecord/schema';
import type { Read } from './mechanisms.ts';
import type { CorpusPage, Expected } from './pages.ts';
import { scoreWords } from './score.ts';

interface PageScore {
  slug: string;
  f1: number;
  /** Fields that are not as expected, with both values. */
  wrong: string[];
}

const FIELDS = ['title', 'byline', 'publisher', 'url', 'language', 'updatedAt'] as const;

/** The figures of a way to read pages over a corpus, and each page's own. */
export async function measure(corpus: readonly CorpusPage[], read: Read) {
  const pages: PageScore[] = [];
  const right: Record<string, number> = { publishedAt: 0 };
  let [precision, recall, exact, given, rightWhenGiven, dated] = [0, 0, 0, 0, 0, 0];
  for (const { slug, bytes, expected } of corpus) {
    const found = (await read(bytes)) ?? { text: '' };
    const score = scoreWords(found.text ?? '', expected.text.join('\n'));
    precision += score.precision;
    recall += score.recall;
    if (found.text === expected.text.join('\n\n')) exact++;
    const wrong = [...FIELDS, 'publishedAt' as const].filter((field) => !isRight(found, expected, field));
    for (const field of FIELDS) right[field] = (right[field] ?? 0) + Number(!wrong.includes(field));
    const isDateRight = !wrong.includes('publishedAt');
    if (expected.publishedAt !== null) dated++;
    if (expected.publishedAt !== null && isDateRight) right.publishedAt = (right.publishedAt ?? 0) + 1;
    if (found.publishedAt) given++;
    if (found.publishedAt && isDateRight) rightWhenGiven++;
    pages.push({
      slug,
      f1: score.f1,
      wrong: wrong.map(
        (field) => `${field}: ${JSON.stringify(found[field] ?? null)} for ${JSON.stringify(expected[field])}`,
      ),
    });
  }
  const count = corpus.length;
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  return {
    pages,
    figures: {
      'main text, word F1 (mean)': share(
        pages.reduce((sum, { f1 }) => sum + f1, 0),
        count,
      ),
      'main text, word precision / recall': `${share(precision, count)} / ${share(recall, count)}`,
      'main text, lowest F1': share(Math.min(...pages.map(({ f1 }) => f1)), 1),
      'paragraphs exactly as expected': share(exact, count),
      'published: right where there is a date': share(right.publishedAt ?? 0, dated),
      'published: right where one is given': share(rightWhenGiven, given),
      ...Object.fromEntries(FIELDS.map((field) => [field, share(right[field] ?? 0, count)])),
    },
  };
}

function isRight(
  found: Partial<Article>,
  expected: Expected,
  field: keyof Expected & keyof Article,
): boolean {
  const isDate = field === 'publishedAt' || field === 'updatedAt';
  const [a, b] = [found[field] ?? null, expected[field]];
  if (isDate && typeof a === 'string' && typeof b === 'string')
    return a.includes('T') === b.includes('T') && Date.parse(a) === Date.parse(b);
  return JSON.stringify(a ?? (field === 'byline' ? [] : null)) === JSON.stringify(b);
}
