import { createArticle } from '@onrecord/schema';
import { nestingOf } from '../src/nesting.ts';
import { resolveSpeakers } from '../src/speaker/index.ts';
import { readMarked } from './marked-text.ts';

/** Names of the marked text's speakers, in the order of its attributions. */
export function speakersOf(marked: string, byline: string[] = []): (string | null)[] {
  const { document, attributions } = readMarked(marked);
  const article = createArticle({ text: document.text, byline });
  const { speakers, resolutions } = resolveSpeakers(document, {
    article,
    attributions,
    nesting: nestingOf(attributions),
  });
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return resolutions.map(({ speakerId }) => (speakerId === null ? null : (names.get(speakerId) ?? null)));
}
