import { type APIMessageTopLevelComponent, type ButtonInteraction, ComponentType } from 'discord.js';
import { COMPONENTS_V2, Message } from '../limits.ts';
import type { Words } from '../messages/words.ts';
import type { MessageBody, PageButton } from '../render/page.ts';
import { UserError } from '../user-error.ts';

export const SHARE = 'share';

/** Under a private answer: shows it to the channel. */
export function shareButton(words: Words): PageButton {
  return { label: words.share, customId: SHARE };
}

/**
 * Shows a private answer to everybody in the channel: the message that holds the button, without its picture and its
 * rows of buttons.
 *
 * @throws {UserError} when the message is none of ours.
 */
export async function share(interaction: ButtonInteraction): Promise<void> {
  const body: MessageBody = {
    flags: COMPONENTS_V2,
    components: interaction.message.components
      .map((component) => withoutIds(component.toJSON()) as APIMessageTopLevelComponent)
      .map(withoutPicture)
      .filter(({ type }) => type !== ROW),
    allowed_mentions: { parse: [] },
  };
  if (!Message.safeParse(body).success) throw new UserError((words) => words.error.unknownButton);
  await interaction.reply({ ...body, allowedMentions: { parse: [] } });
}

const ROW = 1;

/** The attachment is of the private message, and goes with it; the words say what it shows. */
function withoutPicture(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  const components = component.components.filter(({ type }) => type !== ComponentType.MediaGallery);
  return { ...component, components };
}

/** Discord numbers the components of a message; those that are sent have no numbers. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'id' && inner !== null && inner !== undefined)
      .map(([key, inner]) => [key, withoutIds(inner)]),
  );
}
