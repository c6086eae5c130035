import type { Archive } from '@onrecord/archive';
import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { channelWords } from '../audience.ts';
import { archiveFor } from '../collections.ts';
import { requireManageServer } from '../guards/manage-server.ts';
import { ownWords } from '../messages/languages.ts';
import { plainLabel, plainName } from '../render/markup.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { LONGEST_NAME, NAME_FIELD, nameWindow } from './ask-name.ts';
import { type Case, caseId, findCase, readCaseId } from './case.ts';
import { correct, undo } from './correct.ts';
import { DECISIONS, type Decision, decidedPage, NEW, reportPage, whoPage } from './report-page.ts';

/** Windows that ask for a name, and menus of those who may be meant; the decision is the first part of the id. */
export const NAME = 'fix-name';
export const PICK = 'fix-pick';

/** How many speakers are offered for a name. */
const MOST_FOUND = 24;

type Interaction = ButtonInteraction | ModalSubmitInteraction | StringSelectMenuInteraction;

/** A button of a report: asks for a name, dismisses the report, or shows it as it was. */
export async function decide(interaction: ButtonInteraction, services: Services): Promise<void> {
  requireManageServer(interaction);
  const { parts, key } = readCaseId(interaction.customId, 1);
  const decision = parts[0] as Decision | 'back';
  const windowId = caseId(NAME, key, decision);
  if (decision !== 'dismiss' && decision !== 'back' && DECISIONS.includes(decision) && windowId !== null) {
    await interaction.showModal(nameWindow(windowId, decision, ownWords(interaction)));
    return;
  }
  const { about, words } = await open(interaction, services);
  if (decision === 'dismiss')
    await interaction.editReply(
      decidedPage(about, { words, edits: [], outcome: words.correction.dismissed(byOf(interaction)) }),
    );
  else await interaction.editReply(reportPage(about, words));
}

/** A name from a window: it is the speaker's right name, or those whom it may mean are offered. */
export async function takeName(interaction: ModalSubmitInteraction, services: Services): Promise<void> {
  requireManageServer(interaction);
  const name = plainLabel(interaction.fields.getTextInputValue(NAME_FIELD), LONGEST_NAME);
  const { about, words, decision, archive } = await open(interaction, services);
  if (name === '') throw new UserError((own) => own.correction.nobody);
  if (decision === 'name') {
    const edits = await correct([(speakerId) => ({ type: 'rename', speakerId, name })], about.speaker.id, {
      interaction,
      services,
    });
    const outcome = words.correction.renamed(
      plainName(about.speaker.name),
      plainName(name),
      byOf(interaction),
    );
    await interaction.editReply(decidedPage(about, { words, edits, outcome }));
    return;
  }
  const found = (await archive.findSpeakers(name, { limit: MOST_FOUND })).filter(
    ({ speaker }) => speaker.id !== about.speaker.id,
  );
  const newName = decision === 'else' ? name : null;
  const menuId = caseId(PICK, about.key, decision ?? '');
  if (menuId === null || (found.length === 0 && newName === null))
    throw new UserError((own) => own.correction.nobody);
  await interaction.editReply(whoPage(about, { menuId, found, newName, words }));
}

/** Somebody picked in a menu: the same person as the one credited, or who said it in this article. */
export async function pickSpeaker(
  interaction: StringSelectMenuInteraction,
  services: Services,
): Promise<void> {
  requireManageServer(interaction);
  const { about, words, decision, archive } = await open(interaction, services);
  const [picked = ''] = interaction.values;
  const isNew = picked.startsWith(NEW);
  const other = isNew ? null : await archive.getSpeaker(picked);
  const name = isNew ? picked.slice(NEW.length) : other?.speaker.name;
  if (name === undefined) throw new UserError((own) => own.correction.nobody);
  const names = [plainName(about.speaker.name), plainName(name), byOf(interaction)] as const;
  const merge = (from: string) => ({ type: 'merge', from, into: picked }) as const;
  if (decision === 'same') {
    const edits = await correct([merge], about.speaker.id, { interaction, services });
    await interaction.editReply(
      decidedPage(about, { words, edits, outcome: words.correction.merged(...names) }),
    );
    return;
  }
  const split = (speakerId: string) =>
    ({ type: 'split', speakerId, articleIds: [about.key.articleId], name }) as const;
  const rename = (speakerId: string) => ({ type: 'rename', speakerId, name }) as const;
  // Of somebody whom no other article quotes there is nothing to split off: all that they are is somebody else.
  const isElsewhere = await isQuotedElsewhere(about, archive);
  const steps = isNew ? [isElsewhere ? split : rename] : isElsewhere ? [split, merge] : [merge];
  const edits = await correct(steps, about.speaker.id, { interaction, services });
  await interaction.editReply(
    decidedPage(about, { words, edits, outcome: words.correction.splitOff(...names) }),
  );
}

async function isQuotedElsewhere({ speaker, key }: Case, archive: Archive): Promise<boolean> {
  const { hits } = await archive.search({ speakerId: speaker.id, limit: 100 });
  return hits.some(({ receipt }) => receipt.article.id !== key.articleId);
}

/** Undoes what was decided, and shows the report again. */
export async function undoDecision(interaction: ButtonInteraction, services: Services): Promise<void> {
  requireManageServer(interaction);
  const { parts, key } = readCaseId(interaction.customId, 1);
  const numbers = parts[0] === '-' ? [] : (parts[0] ?? '').split(',').map(Number);
  if (!numbers.every((number) => Number.isSafeInteger(number) && number > 0))
    throw new UserError((own) => own.error.unknownButton);
  await acknowledge(interaction, 'same message');
  const archive = archiveFor(interaction, services);
  await undo(numbers, archive);
  services.log.info(
    { audit: 'undo', collection: archive.collection, by: interaction.user.id, numbers },
    'corrections were undone',
  );
  const words = await channelWords(interaction, services);
  const note = words.correction.undone(byOf(interaction));
  await interaction.editReply(reportPage(await findCase(key, archive), words, note));
}

/** Acknowledges, and looks up what the id is about. */
async function open(interaction: Interaction, services: Services) {
  const { parts, key } = readCaseId(interaction.customId, 1);
  await acknowledge(interaction, 'same message');
  const archive = archiveFor(interaction, services);
  const words = await channelWords(interaction, services);
  return { about: await findCase(key, archive), words, decision: parts[0], archive };
}

function byOf({ user }: Interaction): string {
  return plainName(user.displayName, 60);
}
