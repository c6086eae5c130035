import { createInterface } from 'node:readline/promises';
import { OnrecordError } from '@onrecord/schema';
import { oneLine } from './errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * Whether a person says yes, in so many letters, on the terminal.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` where there is nobody to ask.
 */
export async function confirm(question: string, { streams }: Terminal): Promise<boolean> {
  const { stdin, stderr } = streams;
  if (!stdin.isTTY)
    throw new OnrecordError(
      'COMMAND_OPTION',
      'forget: there is nobody to ask here; give --yes if you are sure',
    );
  const reader = createInterface({ input: stdin, output: stderr });
  try {
    const said = await reader.question(`${oneLine(question)} Type yes: `);
    return said.trim().toLowerCase() === 'yes';
  } finally {
    reader.close();
  }
}
