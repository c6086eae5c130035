import {
  type ActCommand,
  type CommandValues,
  parseLine,
  runCommand,
  type Submission,
} from '@onrecord/commands';
import { type IngestResult, ingestFile, ingestResults } from '@onrecord/ingest';
import { type ArticleHints, type ReadResult, readPastedText } from '@onrecord/reader';
import { printAdded } from '../commands/added.ts';
import { lineOf } from '../errors.ts';
import { renderAnswer } from '../render/index.ts';
import { helpFor } from './help.ts';
import { readLinkOnce } from './read-link-once.ts';
import type { Session } from './session.ts';

/** Commands of the console alone. */
export const OWN_COMMANDS = ['help', 'quit', 'exit'] as const;

const HELP = /^\s*\/?help(?:\s+\/?(\S+))?\s*$/i;
const QUIT = /^\s*\/?(?:quit|exit)\s*$/i;
/** Lines of a file of commands that are for its readers. */
const SILENT = /^\s*(?:#|$)/;

/** Whether a line asks for nothing. */
export function isSilent(line: string): boolean {
  return SILENT.test(line);
}

/**
 * Does what one line asks for and prints the answer.
 *
 * @returns Whether the console goes on.
 * @throws {OnrecordError} for a wrong line, and what the command throws.
 */
export async function executeLine(line: string, session: Session): Promise<boolean> {
  if (QUIT.test(line)) return false;
  const help = HELP.exec(line);
  if (help) await session.terminal.print(helpFor(help[1] ?? null));
  else await execute(line, session);
  return true;
}

async function execute(line: string, session: Session): Promise<void> {
  const { command, values } = parseLine(line);
  if (command.kind === 'act') return add(command, values, session);
  const { archive, terminal, isJson } = session;
  const answer = await runCommand(command, values, archive);
  await terminal.print(isJson ? JSON.stringify(answer) : renderAnswer(answer, terminal.screen()));
}

async function add(command: ActCommand, values: CommandValues, session: Session): Promise<void> {
  const { terminal, isJson } = session;
  const { file, text, url, title, publisher, publishedAt } = command.toSubmission(values);
  const hints: ArticleHints = {
    url: url ?? undefined,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
  for await (const result of ingest({ file, text, url }, hints, session)) {
    if (result.kind === 'failure') terminal.tell(lineOf(result.error));
    else await printAdded(result, { file, terminal, isJson });
  }
}

async function* ingest(
  { file, text, url }: Pick<Submission, 'file' | 'text' | 'url'>,
  hints: ArticleHints,
  parts: Session,
): AsyncGenerator<IngestResult, void, undefined> {
  if (file !== null) yield* ingestFile(file, parts, { hints });
  if (text !== null) yield* ingestResults(pasted(text, hints), parts);
  if (file === null && text === null && url !== null) yield* readLinkOnce(url, hints, parts);
}

async function* pasted(text: string, hints: ArticleHints): AsyncGenerator<ReadResult, void, undefined> {
  yield { kind: 'article', article: readPastedText(text, hints), warnings: [], line: null };
}
