import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Words } from '../messages/words.ts';
import type { Decision } from './report-page.ts';

export const NAME_FIELD = 'name';

/** A menu's value holds it with a mark before. */
export const LONGEST_NAME = 90;

/** A window that asks for a name. */
export function nameWindow(
  customId: string,
  decision: Exclude<Decision, 'dismiss'>,
  { correction }: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: correction.decide[decision],
    components: [
      {
        type: ComponentType.Label,
        label: correction.nameLabel[decision],
        component: {
          type: ComponentType.TextInput,
          custom_id: NAME_FIELD,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: LONGEST_NAME,
          required: true,
        },
      },
    ],
  };
}
