import type {
  ButtonInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { decide, NAME, PICK, pickSpeaker, takeName, undoDecision } from '../corrections/decide.ts';
import { REPORT, report } from '../corrections/report.ts';
import { DECIDE, UNDO } from '../corrections/report-page.ts';
import { FORGET } from '../forgetting/ask-to-forget.ts';
import { confirmForget } from '../forgetting/confirm-forget.ts';
import { CONTEXT } from '../render/pick-statement.ts';
import { trySample } from '../samples/answer-sample.ts';
import { TRY } from '../samples/questions.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';
import { nameOfComponent } from './component-id.ts';
import { SAID } from './paging.ts';
import { SHARE, share } from './share.ts';
import { showContext } from './show-context.ts';
import { turnPage } from './turn-page.ts';

type Handlers<I> = Readonly<Record<string, (interaction: I, services: Services) => Promise<void>>>;

/** Who answers, by what an id begins with. */
const buttons: Handlers<ButtonInteraction> = {
  [SHARE]: share,
  [SAID]: turnPage,
  [FORGET]: confirmForget,
  [REPORT]: report,
  [DECIDE]: decide,
  [UNDO]: undoDecision,
  [TRY]: trySample,
};
const menus: Handlers<StringSelectMenuInteraction> = { [CONTEXT]: showContext, [PICK]: pickSpeaker };
const windows: Handlers<ModalSubmitInteraction> = { [NAME]: takeName };

/**
 * Answers a button, a menu or a window of ours.
 *
 * @throws {UserError} for an id that nobody here answers.
 */
export async function handleComponent(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  services: Services,
): Promise<void> {
  const name = nameOfComponent(interaction.customId);
  if (interaction.isButton() && Object.hasOwn(buttons, name)) return buttons[name]?.(interaction, services);
  if (interaction.isStringSelectMenu() && Object.hasOwn(menus, name))
    return menus[name]?.(interaction, services);
  if (interaction.isModalSubmit() && Object.hasOwn(windows, name))
    return windows[name]?.(interaction, services);
  throw new UserError((words) => words.error.unknownButton);
}
