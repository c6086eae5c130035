import type { Feed, Problem } from './feeds.ts';

/** Why a visit failed, as it is kept in one column. */
export function failureText({ code, context, message }: Problem & { message: string }): string {
  return JSON.stringify({ code, context, message });
}

/** What the column holds; earlier versions kept the message alone. */
export function failureOf(text: string | null): Pick<Feed, 'lastError' | 'lastProblem'> {
  if (text === null) return { lastError: null, lastProblem: null };
  if (!text.startsWith('{')) return { lastError: text, lastProblem: null };
  const { message, code, context } = JSON.parse(text) as Problem & { message: string };
  return { lastError: message, lastProblem: { code, context } };
}
