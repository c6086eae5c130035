import { z } from 'zod';
import { Answer } from './answer.ts';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Extraction } from './extraction.ts';
import { Question } from './question.ts';
import { Quote } from './quote.ts';
import { Receipt } from './receipt.ts';
import { Span } from './span.ts';
import { Speaker } from './speaker.ts';
import { When } from './when.ts';

const NOUNS = {
  span: Span,
  when: When,
  article: Article,
  speaker: Speaker,
  quote: Quote,
  claim: Claim,
} as const;
const DOCUMENTS = { extraction: Extraction, receipt: Receipt, question: Question, answer: Answer } as const;

/** File name and text of each noun's JSON Schema, as they stand in json/. Questions are described as they are asked. */
export function jsonSchemas(): [file: string, text: string][] {
  return Object.entries({ ...NOUNS, ...DOCUMENTS }).map(([name, model]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(model, { io: name === 'question' ? 'input' : 'output' }), null, 2)}\n`,
  ]);
}
