import type { CommandValues } from '@onrecord/commands';
import type { PageButton } from '../render/page.ts';

/** A question that the samples answer. */
export interface SampleQuestion {
  command: string;
  values: Readonly<Record<string, string>>;
}

export const TRY = 'try';

/** Each shows something else: a verdict on an altered quotation, who denies a claim, a timeline with its picture. */
export const sampleQuestions: readonly SampleQuestion[] = [
  { command: 'whosaid', values: { text: 'We are sorry, and we will not pay for every single one' } },
  { command: 'claim', values: { about: 'job cuts' } },
  { command: 'timeline', values: { about: 'harbour' } },
];

/** A button for each, labelled as it would be typed. */
export function tryButtons(): PageButton[] {
  return sampleQuestions.map(({ command, values }, index) => ({
    label: `/${command} ${Object.entries(values)
      .map(([name, value]) => `${name}:${value}`)
      .join(' ')}`,
    customId: `${TRY}?${index}`,
  }));
}

/** The sample question that a button or a typed command is; `null` for any other. */
export function sampleQuestion(command: string, values: CommandValues): SampleQuestion | null {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const isSame = (question: SampleQuestion) =>
    question.command === command &&
    given.length === Object.keys(question.values).length &&
    given.every(([name, value]) => folded(question.values[name]) === folded(value));
  return sampleQuestions.find(isSame) ?? null;
}

const folded = (value: string | number | undefined): string => String(value).trim().toLowerCase();
