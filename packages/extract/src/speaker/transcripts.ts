import type { Token } from '../text/document.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import type { Mention, Mentions } from './names/mentions.ts';
import { type FoldedDocument, keyOf, wordAt } from './words.ts';

/** A paragraph of a transcript that begins with its speaker's surname in capitals. */
interface Turn {
  mention: Mention;
  paragraph: number;
}

/**
 * Completes the labels of a transcript: a "WALLACE" of whom only the surname is printed gets the given name by which
 * the other speaker calls him ("But this is America, Chris.").
 */
export function nameTranscriptLabels(document: FoldedDocument, { mentions, registry }: Mentions): void {
  const turns = findTurns(document, mentions);
  const labels = new Set(turns.map(({ mention }) => mention.entity));
  if (labels.size !== 2) {
    for (const label of labels) makePerson(label);
    return;
  }
  for (const entity of labels) {
    makePerson(entity);
    if (entity.words.length > 1) continue;
    const given = turns
      .filter((turn) => turn.mention.entity !== entity)
      .map((turn) => vocativeIn(document, turn.paragraph))
      .find((name) => name !== null);
    if (!given || registry.peopleNamed([keyOf(given)]).some((person) => person.words.length > 1)) continue;
    entity.name = `${given} ${entity.name}`;
    entity.words = [keyOf(given), ...entity.words];
  }
}

function makePerson(entity: Mention['entity']): void {
  entity.kind = 'person';
  if (entity.name === entity.name.toUpperCase())
    entity.name = entity.name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function findTurns({ tokens, paragraphs }: FoldedDocument, mentions: readonly Mention[]): Turn[] {
  return mentions.flatMap((mention) => {
    const token = tokens[mention.first] as Token;
    const start = paragraphs[token.paragraph]?.first ?? -1;
    const isLabel =
      mention.last - mention.first === 1 && token.text.length > 2 && token.text === token.text.toUpperCase();
    const opens =
      mention.first === start || (mention.first === start + 1 && /^[“"]$/.test(tokens[start]?.text ?? ''));
    return isLabel && opens && tokens[mention.last]?.text === ':'
      ? [{ mention, paragraph: token.paragraph }]
      : [];
  });
}

/** A given name between commas at the end of a sentence of the paragraph: how the speaker calls the other. */
function vocativeIn(document: FoldedDocument, paragraph: number): string | null {
  const { tokens, paragraphs } = document;
  const { first, last } = paragraphs[paragraph] ?? { first: 0, last: 0 };
  for (let i = first + 1; i + 1 < last; i++) {
    const { text } = tokens[i] as Token;
    if (
      tokens[i - 1]?.text === ',' &&
      /^[.?!,]$/.test(tokens[i + 1]?.text ?? '') &&
      GIVEN_NAMES.has(wordAt(document, i)) &&
      text !== text.toLowerCase()
    )
      return text;
  }
  return null;
}
