import { readFileSync } from 'node:fs';
import type { Document, TokenRange } from '../src/text/document.ts';
import { isWord, readDocument, tokensIn } from '../src/text/index.ts';

/** One annotated attribution, in tokens. */
export interface GoldAttribution {
  source: TokenRange[];
  cue: TokenRange;
  content: TokenRange[];
}

/** An article with its annotated attributions. */
export interface GoldArticle {
  id: string;
  document: Document;
  attributions: GoldAttribution[];
}

type Offsets = [start: number, end: number];

interface Line {
  id: string;
  text: string;
  attributions: { source: Offsets[]; cue: Offsets[]; content: Offsets[] }[];
}

/** Reads PolNeAR as JSON lines: `id`, `text`, and attributions as offsets into the text, in UTF-16 code units. */
export function readCorpus(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toArticle(JSON.parse(line) as Line));
}

function toArticle({ id, text, attributions }: Line): GoldArticle {
  const document = readDocument(text);
  return {
    id,
    document,
    attributions: attributions.flatMap(({ source, cue, content }) => {
      const [cueRange] = cue.flatMap((span) => toTokens(document, span, false));
      const contents = content.flatMap((span) => toTokens(document, span, true));
      if (!cueRange || contents.length === 0) return [];
      return [
        {
          cue: cueRange,
          source: source.flatMap((span) => toTokens(document, span, true)).slice(0, 1),
          content: contents.sort((a, b) => a.first - b.first),
        },
      ];
    }),
  };
}

/** The tokens that a span touches; marks at the edges left out where only words count. */
function toTokens(document: Document, [start, end]: Offsets, onlyWords: boolean): TokenRange[] {
  const { tokens } = document;
  let { first, last } = tokensIn(document, { start, end });
  const isEdge = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && !isWord(token) && (onlyWords || /^["“”]$/.test(token.text));
  };
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last - 1)) last--;
  return last > first ? [{ first, last }] : [];
}
