import { withExistingArchive, withWritableArchive } from '../archives.ts';
import { ExitError, FAILED, oneLine } from '../errors.ts';
import { words } from '../render/words.ts';
import { type GlobalOptions, settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** Tells what is not sound in the archive; that there is something is a failure. */
export async function checkArchive(options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const report = await withExistingArchive(settings, (archive) => archive.check());
  if (settings.json) await terminal.print(JSON.stringify(report));
  else if (report.problems.length === 0) await terminal.print(words.sound(report));
  else for (const problem of report.problems) await terminal.print(oneLine(problem));
  if (report.problems.length > 0) throw new ExitError(FAILED);
}

/** Copies the archive into a new file. */
export async function backupArchive(file: string, options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const { bytes } = await withExistingArchive(settings, (archive) => archive.backup(file));
  await terminal.print(
    settings.json ? JSON.stringify({ file, bytes }) : words.backedUp(settings.archive, oneLine(file), bytes),
  );
}

/** Gives unused space back. */
export async function vacuumArchive(options: GlobalOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal.streams.env);
  const sizes = await withWritableArchive(settings, (archive) => archive.vacuum());
  await terminal.print(settings.json ? JSON.stringify(sizes) : words.vacuumed(sizes));
}
