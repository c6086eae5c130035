import { type ExportFormat, exportLines } from '@onrecord/ingest';
import { Day, OnrecordError } from '@onrecord/schema';
import { withExistingArchive } from '../archives.ts';
import { writeLines } from '../output.ts';
import { createProgress } from '../progress.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions extends GlobalOptions {
  format: ExportFormat;
  output?: string;
  from?: string;
  to?: string;
  outlet?: string;
}

/** Writes a collection to standard output or a file, a few articles in memory at a time. */
export async function exportArchive(options: ExportOptions, terminal: Terminal): Promise<void> {
  const { format, output, from, to, outlet } = options;
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !Day.safeParse(day).success)
      throw new OnrecordError('COMMAND_OPTION', `export: ${name} is a day, 2024-10-18; you gave "${day}"`);
  const progress = createProgress(terminal);
  await withExistingArchive(settingsOf(options, terminal.streams.env), async (archive) => {
    let count = 0;
    const counted = async function* () {
      for await (const line of exportLines(archive, format, { from, to, outlet })) {
        count++;
        if (output !== undefined) progress.show(() => words.exporting(count));
        yield line;
      }
    };
    if (output === undefined) for await (const line of counted()) await terminal.print(line);
    else await writeLines(output, counted());
    progress.end();
    if (output !== undefined) terminal.tell(words.exported(count, output));
  });
}
