import { componentId, partsOfComponent } from '../components/component-id.ts';
import type { Words } from '../messages/words.ts';
import { type MessageBody, privateNote } from '../render/page.ts';
import { UserError } from '../user-error.ts';
import type { Going, Target } from './going.ts';

export const FORGET = 'forget';

/** Seconds for which the button holds. */
const HOLDS_SECONDS = 5 * 60;

/** What a button says: until when it holds and for whom, what goes, and how much that was when it was shown. */
export interface Confirmation {
  userId: string;
  /** Seconds since 1970. */
  until: number;
  target: Target;
  /** Articles and statements: `12/340`. */
  amount: string;
}

/** Asks before anything goes: exactly what, and a button for the one who asked. */
export function askToForget(going: Going, { userId, words }: { userId: string; words: Words }): MessageBody {
  const until = Math.floor(Date.now() / 1000) + HOLDS_SECONDS;
  const { forget } = words;
  const [kind, id] = going.target;
  const confirm = componentId(FORGET, userId, until.toString(36), amountOf(going), kind, id);
  if (confirm === null) throw new Error(`a button cannot hold the id ${JSON.stringify(id)}`);
  const lines = [
    forget.question(going.name(words)),
    forget.goes(going.articles, going.quotes),
    ...(kind === 'everything' ? [forget.goesToo(going.feeds)] : []),
    `-# ${forget.until(`<t:${until}:R>`)}`,
  ];
  return privateNote(lines.join('\n'), words, [
    { label: forget.confirm, customId: confirm, isDanger: true },
    { label: forget.keep, customId: `${FORGET}?keep` },
  ]);
}

export function amountOf({ articles, quotes }: Going): string {
  return `${articles}/${quotes}`;
}

/** @throws {UserError} for an id that is none of ours. */
export function readConfirmation(customId: string): Confirmation | 'keep' {
  if (customId === `${FORGET}?keep`) return 'keep';
  const [userId = '', until = '', amount = '', kind = '', id = ''] = partsOfComponent(customId, 5) ?? [];
  if (!/^(?:article|speaker|everything)$/.test(kind))
    throw new UserError((words) => words.error.unknownButton);
  return { userId, until: Number.parseInt(until, 36), amount, target: [kind, id] as Target };
}
