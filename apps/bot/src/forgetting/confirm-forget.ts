import type { ButtonInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { archiveFor, stateFor } from '../collections.ts';
import { requireManageServer } from '../guards/manage-server.ts';
import { ownWords } from '../messages/languages.ts';
import { privateNote } from '../render/page.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { amountOf, askToForget, readConfirmation } from './ask-to-forget.ts';
import { goingOf, remove } from './going.ts';

/** Removes what the button says, if it is still that: for the one who asked, in time, and who still may. */
export async function confirmForget(interaction: ButtonInteraction, services: Services): Promise<void> {
  const words = ownWords(interaction);
  const confirmation = readConfirmation(interaction.customId);
  if (confirmation === 'keep') {
    await acknowledge(interaction, 'same message');
    await interaction.editReply(privateNote(words.forget.kept, words));
    return;
  }
  const { userId, until, target, amount } = confirmation;
  if (userId !== interaction.user.id) throw new UserError((own) => own.forget.notYours);
  if (!(until * 1000 > Date.now())) throw new UserError((own) => own.forget.expired);
  requireManageServer(interaction);
  requireOwnArchive(target[0], services);
  await acknowledge(interaction, 'same message');
  const [archive, state] = [archiveFor(interaction, services), stateFor(interaction, services)];
  const going = await goingOf(target, archive, state);
  if (going === null) {
    await interaction.editReply(privateNote(words.forget.nothing, words));
    return;
  }
  if (amountOf(going) !== amount) {
    const again = askToForget(going, { userId, words });
    await interaction.editReply(again);
    await interaction.followUp(privateNote(words.forget.changed, words));
    return;
  }
  const gone = await remove(going, archive, state);
  if (interaction.guildId !== null) services.settings.forget(interaction.guildId);
  services.log.info(
    { audit: 'forget', collection: archive.collection, by: userId, what: target.join(' '), ...gone },
    'removed for good',
  );
  await interaction.editReply(privateNote(words.forget.done(gone.articles, gone.quotes), words));
}

/** @throws {UserError} where everything is to go of an archive that other servers share. */
export function requireOwnArchive(kind: string, { collection }: Pick<Services, 'collection'>): void {
  if (kind === 'everything' && collection !== null)
    throw new UserError((words) => words.forget.sharedArchive);
}
