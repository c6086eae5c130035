import { createArticle, type Quote, type Speaker } from '@onrecord/schema';
import { joinClaims } from '../src/claim/index.ts';

/** `words` stand in the article as printed; who says them, and how. */
export type Said = Partial<Pick<Quote, 'type' | 'stance' | 'saidAt'>> & {
  words: string | string[];
  /** Stands before the words. */
  told?: string;
  by?: string;
  source?: string;
};

export const SPEAKERS: Speaker[] = [
  'Mara Lindqvist',
  'Otto Brandt',
  'Harbour Office',
  'Mara Lindqvist & Otto Brandt',
].map((name) => ({
  id: name,
  name,
  kind: name === 'Harbour Office' ? 'organization' : 'person',
  aliases: [],
  roles: [],
}));

/** The claims of an article that holds these statements. */
export function claimsOf(text: string, said: Said[], publishedAt = '2024-10-18') {
  const article = createArticle({ text, publishedAt });
  let from = 0;
  const quotes = said.map(({ words, by, source, told, ...rest }, index): Quote => {
    const content = [words].flat().map((piece) => {
      const start = text.indexOf(piece, from);
      from = start + piece.length;
      return { start, end: from };
    });
    return {
      id: `q${index + 1}`,
      articleId: article.id,
      type: 'indirect',
      content,
      text: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      cue: cueOf(text, told),
      source: source === undefined ? null : { spans: [{ start: 0, end: 1 }], text: source },
      speakerId: by ?? null,
      speakerConfidence: 1,
      candidates: [],
      stance: 'asserts',
      saidAt: null,
      via: null,
      venue: null,
      nestedIn: null,
      confidence: 1,
      ...rest,
    };
  });
  const claims = joinClaims(quotes, SPEAKERS, article);
  if (new Set(claims.map(({ id }) => id)).size < claims.length) throw new Error('two claims have one id');
  return claims;
}

function cueOf(text: string, told: string | undefined): Quote['cue'] {
  if (told === undefined) return null;
  const start = text.indexOf(told);
  return { spans: [{ start, end: start + told.length }], text: told, lemma: told };
}
