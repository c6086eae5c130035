import { createArticle } from '../src/article.ts';
import type { Extraction } from '../src/extraction.ts';
import { idOf } from '../src/id.ts';

const TEXT = '🌊 “The bridge stays open,” Mayor Ana Brandt said on Monday. “We 💡 checked it twice.”';

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** A small sound extraction with an emoji before and inside the quotation, so that counting code points shows. */
export function smallExtraction(): Extraction {
  const article = createArticle({
    text: TEXT,
    url: 'https://news.example/bridge',
    title: 'Bridge stays open',
    publisher: 'The Example',
    publishedAt: '2026-03-04',
  });
  const speakerId = idOf('speaker', article.id, 'Ana Brandt');
  const quoteId = idOf('quote', article.id, 1);
  const saidAt = {
    edtf: '2026-03-02',
    earliest: '2026-03-02',
    latest: '2026-03-02',
    basis: 'stated' as const,
    evidence: spanOf('on Monday'),
  };
  return {
    article,
    speakers: [
      {
        id: speakerId,
        name: 'Ana Brandt',
        kind: 'person',
        aliases: [],
        roles: [{ text: 'Mayor', span: spanOf('Mayor') }],
      },
    ],
    quotes: [
      {
        id: quoteId,
        articleId: article.id,
        type: 'direct',
        content: [spanOf('The bridge stays open,'), spanOf('We 💡 checked it twice.')],
        text: 'The bridge stays open, … We 💡 checked it twice.',
        cue: { spans: [spanOf('said')], text: 'said', lemma: 'say' },
        source: { spans: [spanOf('Mayor Ana Brandt')], text: 'Mayor Ana Brandt' },
        speakerId,
        speakerConfidence: 0.95,
        candidates: [],
        stance: 'asserts',
        saidAt,
        via: null,
        venue: null,
        nestedIn: null,
        confidence: 0.95,
      },
    ],
    claims: [
      {
        id: idOf('claim', article.id, 1),
        text: 'The bridge stays open.',
        appearances: [{ quoteId, stance: 'asserts', speakerId, saidAt }],
        first: quoteId,
        last: quoteId,
      },
    ],
    warnings: [],
    generatedBy: { package: '@onrecord/extract', version: '0.0.0', model: null },
  };
}
