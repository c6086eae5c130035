import type { Archive } from '@onrecord/archive';
import { type AskCommand, type CommandValues, findCommand } from '@onrecord/commands';
import type { SaidAnswer } from '@onrecord/schema';
import { withCorrectedNames } from '../corrections/corrected-names.ts';
import { answerWith } from '../database/answer-with.ts';
import { LONGEST_CUSTOM_ID } from '../limits.ts';
import type { Words } from '../messages/words.ts';
import type { PageButton } from '../render/page.ts';

/** Statements on one page in Discord: what a phone shows without much scrolling. */
const PAGE_SIZE = 5;

/** The command table gives 100 statements at most; a forged id must not ask for more. */
const LAST_PAGE = 20;

export const SAID = 'said';
const PREFIX = `${SAID}?`;

/** A page of a question; its whole state stands in the button's id, so that buttons outlive restarts. */
export interface PageState {
  values: CommandValues;
  /** 1 is the first. */
  page: number;
}

/** Option names in buttons are one letter, to leave room for their values. */
const LETTERS: Record<string, string> = {
  speaker: 's',
  about: 'a',
  from: 'f',
  to: 't',
  by: 'b',
  stance: 'x',
  outlet: 'o',
};

/** The state as a button's id, or `null` where Discord's 100 characters do not hold it. */
export function encodePage({ values, page }: PageState): string | null {
  const parameters = new URLSearchParams({ p: String(page) });
  for (const [name, letter] of Object.entries(LETTERS))
    if (values[name] !== undefined) parameters.set(letter, String(values[name]));
  const id = `${PREFIX}${parameters}`;
  return id.length <= LONGEST_CUSTOM_ID ? id : null;
}

/** The state in a button's id; `null` for any id that we did not write. */
export function decodePage(customId: string): PageState | null {
  if (!customId.startsWith(PREFIX)) return null;
  const parameters = new URLSearchParams(customId.slice(PREFIX.length));
  const page = Number(parameters.get('p'));
  if (!Number.isInteger(page) || page < 1 || page > LAST_PAGE) return null;
  const values: CommandValues = {};
  for (const [name, letter] of Object.entries(LETTERS)) {
    const value = parameters.get(letter);
    if (value !== null) values[name] = value;
  }
  const state = { values, page };
  return encodePage(state) === customId ? state : null;
}

/**
 * One page of what somebody said, with the buttons to its neighbours.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` when a value is not of its form.
 */
export async function saidPage(
  { values, page }: PageState,
  { archive, words }: { archive: Archive; words: Words },
): Promise<{ answer: SaidAnswer; buttons: PageButton[] }> {
  const said = findCommand('said') as AskCommand;
  const found = (await answerWith(said, { ...values, limit: PAGE_SIZE * page }, archive)) as SaidAnswer;
  const answer = await withCorrectedNames(found, archive);
  const statements = answer.statements.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const receipts = statements.flatMap((statement) => statement.receipts);
  const hasNext = answer.next !== null && page < LAST_PAGE;
  return {
    answer: { ...answer, statements, receipts },
    buttons: buttonsOf({ values, page }, hasNext, words),
  };
}

function buttonsOf({ values, page }: PageState, hasNext: boolean, words: Words): PageButton[] {
  if (page === 1 && !hasNext) return [];
  const previous = page > 1 ? encodePage({ values, page: page - 1 }) : null;
  const next = hasNext ? encodePage({ values, page: page + 1 }) : null;
  return [
    ...(previous ? [{ label: words.previous, customId: previous }] : []),
    ...(next ? [{ label: words.next, customId: next }] : []),
  ];
}
