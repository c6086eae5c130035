import type { Document, Token } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';

/** A name in capitals and a colon at the head of a paragraph: somebody speaks in a transcript. */
const TURN = /^\p{Lu}[\p{Lu}\s.'’-]+:/u;

/** The longest name that opens a turn, in characters. */
const LONGEST_NAME = 60;

/** True inside what somebody says in a transcript, whether or not a stage found it: "You said on Saturday that". */
export function isInTurn(document: Document, offset: number): boolean {
  const token = document.tokens[firstTokenAt(document, offset)];
  const paragraph = token && document.paragraphs[token.paragraph];
  if (paragraph === undefined) return false;
  const { start } = document.tokens[paragraph.first] as Token;
  const name = TURN.exec(document.text.slice(start, start + LONGEST_NAME));
  return name !== null && offset >= start + name[0].length;
}
