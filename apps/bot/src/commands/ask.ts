import type { AskCommand, CommandValues } from '@onrecord/commands';
import type { ChatInputCommandInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import { type Audience, audienceOf } from '../audience.ts';
import { archiveFor } from '../collections.ts';
import { saidPage } from '../components/paging.ts';
import { shareButton } from '../components/share.ts';
import { withCorrectedNames } from '../corrections/corrected-names.ts';
import { answerWith } from '../database/answer-with.ts';
import { illustrated } from '../pictures/illustrated.ts';
import type { MessageBody } from '../render/page.ts';
import { isOfEmptyArchive, renderAnswer } from '../render/render-answer.ts';
import { sampleAnswer } from '../samples/answer-sample.ts';
import { sampleQuestion, tryButtons } from '../samples/questions.ts';
import type { Services } from '../services.ts';
import { valuesOf } from './values.ts';

/** Answers a question: checked first, so that a wrong option is told privately; then acknowledged; then answered. */
export async function ask(
  command: AskCommand,
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const values = valuesOf(interaction, command.options);
  command.toQuestion(values);
  const audience = await audienceOf(interaction, services);
  await acknowledge(interaction, audience.answer);
  await interaction.editReply(await answered(command, values, { interaction, services, audience }));
}

async function answered(
  command: AskCommand,
  values: CommandValues,
  {
    interaction,
    services,
    audience,
  }: { interaction: ChatInputCommandInteraction; services: Services; audience: Audience },
): Promise<MessageBody> {
  const { words } = audience;
  const archive = archiveFor(interaction, services);
  const isPaged = command.name === 'said' && values.limit === undefined;
  const { answer, buttons } = isPaged
    ? await saidPage({ values, page: 1 }, { archive, words })
    : { answer: await withCorrectedNames(await answerWith(command, values, archive), archive), buttons: [] };
  const sharing = audience.answer === 'private' ? [shareButton(words)] : [];
  if (isOfEmptyArchive(answer)) {
    const sample = sampleQuestion(command.name, values);
    return sample
      ? sampleAnswer(sample, services, words)
      : renderAnswer(answer, words, {
          buttons: [...tryButtons(), ...sharing],
          hint: services.mentions.in(words.emptyArchive),
        });
  }
  return illustrated(answer, { words, painter: services.painter, buttons: [...buttons, ...sharing] });
}
