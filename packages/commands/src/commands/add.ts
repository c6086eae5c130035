import type { ActCommand, CommandOption, Submission } from '../command.ts';
import { readPublished } from '../values/dates.ts';
import { optionError } from '../values/option-error.ts';
import { readValues } from '../values/read-values.ts';

const name = 'add';

const options: readonly CommandOption[] = [
  { name: 'text', description: "The article's text, pasted", type: 'string', isRequired: false },
  {
    name: 'file',
    description: 'The article as .txt, .html, .json or .jsonl',
    type: 'attachment',
    isRequired: false,
  },
  {
    name: 'link',
    description: 'Where it was published, https://…; read from there without text or file',
    type: 'string',
    isRequired: false,
  },
  { name: 'title', description: 'Its headline', type: 'string', isRequired: false },
  {
    name: 'publisher',
    description: 'The outlet that printed it',
    type: 'string',
    isRequired: false,
    suggests: 'outlet',
  },
  {
    name: 'published',
    description: 'The day it was published: 2024-10-18',
    type: 'string',
    isRequired: false,
  },
];

/** Adds an article to the archive. */
export const add = {
  kind: 'act',
  name,
  description: 'Add an article to the archive',
  options,
  positional: 'file',
  toSubmission(values): Submission {
    const read = readValues(name, options, values);
    if (read.text !== undefined && read.file !== undefined)
      throw optionError(name, 'text', 'and file exclude each other: give one of them', {
        reason: 'text-and-file',
      });
    if (read.text === undefined && read.file === undefined && read.link === undefined)
      throw optionError(name, 'file', 'is missing: give the article as file, as text or by its link', {
        reason: 'no-article',
      });
    return {
      text: textOrNull(read.text),
      file: textOrNull(read.file),
      url: read.link === undefined ? null : readLink(String(read.link)),
      title: textOrNull(read.title),
      publisher: textOrNull(read.publisher),
      publishedAt:
        read.published === undefined
          ? null
          : readPublished(String(read.published), { command: name, option: 'published' }),
    };
  },
} satisfies ActCommand;

function textOrNull(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function readLink(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw optionError(name, 'link', 'is a web address: https://…', { reason: 'not-a-link', value });
}
