import type { Archive } from '@onrecord/archive';
import { type Command, type CommandOption, commands, findCommand, splitLine } from '@onrecord/commands';
import { completePath } from './complete-path.ts';
import { OWN_COMMANDS } from './execute-line.ts';

/** What may stand at the end of the line, and which end of the line it takes the place of: readline's own form. */
export type Completion = [candidates: string[], typed: string];

/** As many as a person looks through. */
const MOST = 20;

/** Completes a line up to the cursor: a command, the name of an option, or a value that the archive holds. */
export async function complete(line: string, archive: Archive): Promise<Completion> {
  const [, word = '', rest] = /^\s*(\/?\S*)(\s.*)?$/su.exec(line) ?? [];
  if (rest === undefined) return completeCommand(word);
  const command = findCommand(word.replace(/^\//, '').toLowerCase());
  return command ? completeOptions(command, rest, archive) : [[], ''];
}

function completeCommand(word: string): Completion {
  const slash = word.startsWith('/') || word === '' ? '/' : '';
  const names = [...commands.map(({ name }) => name), ...OWN_COMMANDS].map((name) => `${slash}${name} `);
  return [names.filter((name) => name.startsWith(word.toLowerCase())), word];
}

async function completeOptions(command: Command, rest: string, archive: Archive): Promise<Completion> {
  const names = command.options.map(({ name }) => name);
  const pieces = splitLine(rest, new Set(names));
  const last = pieces.at(-1);
  const typed = last ? rest.slice(last.start) : '';
  const word = /\S*$/u.exec(rest)?.[0] ?? '';

  const given = new Set(
    pieces
      .filter(({ name, value }) => name !== null || value !== word)
      .map(({ name }) => name ?? command.positional),
  );
  const isValueDue = last?.name != null && typed === '';
  const free = isValueDue ? [] : names.filter((name) => !given.has(name) && startsWith(name, word));
  const freeNames = free.map((name) => `${name}:`);

  const option = command.options.find(({ name }) => name === (last?.name ?? command.positional));
  const values = (option ? await valuesOf(option, typed, archive) : []).filter(
    (value) => value !== typed.trim(),
  );
  if (typed === word) return offered([...freeNames, ...values], word);
  if (freeNames.length === 0 || values.some((value) => startsWith(value, typed)))
    return offered(values, typed);
  return offered(freeNames, word);
}

/** What an option may hold, given the first words of it. */
async function valuesOf(option: CommandOption, typed: string, archive: Archive): Promise<string[]> {
  const words = typed.replace(/^["“«]/u, '');
  if (option.type === 'attachment') return completePath(words);
  if (option.choices) return option.choices.filter((choice) => startsWith(choice, words));
  if (option.suggests === undefined) return [];
  const suggestions = await archive.suggest(option.suggests, words, { limit: MOST });
  const values = suggestions.map(({ value }) => value);
  const shown = option.suggests === 'article' ? await titlesOf(values, archive) : values;
  return fitting([...new Set(shown)], words).map(asValue);
}

/** Where a word begins as typed, what is only similar is left out. */
function fitting(values: string[], words: string): string[] {
  const start = ` ${words.trimStart().toLowerCase()}`;
  const exact = values.filter((value) => ` ${value.toLowerCase()}`.includes(start));
  return exact.length > 0 ? exact : values;
}

/** People complete titles, not ids. */
function titlesOf(ids: readonly string[], archive: Archive): Promise<string[]> {
  return Promise.all(ids.map(async (id) => (await archive.getArticle(id))?.title ?? id));
}

/** In quotation marks where a word of it would be read as an option's name. */
function asValue(value: string): string {
  return splitLine(value, NO_NAMES).some(({ name }) => name !== null) ? `"${value}"` : value;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The candidates in readline's form. It replaces what was typed by what they have in common; where that would lose
 * typed letters ("r" of Mark Rutte and Mary Ray) it is told that this was typed, and so only lists them.
 */
function offered(candidates: string[], typed: string): Completion {
  const common = commonStart(candidates);
  const isKept = common.toLowerCase().includes(typed.toLowerCase());
  return [candidates, isKept || candidates.length === 1 ? typed : common];
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase());
}
