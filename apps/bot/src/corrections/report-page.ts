import type { SpeakerEntry } from '@onrecord/archive';
import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import { LONGEST_CHOICE, MOST_CHOICES } from '../limits.ts';
import type { Words } from '../messages/words.ts';
import { bothDates } from '../render/dates.ts';
import { plain, plainLabel, plainName } from '../render/markup.ts';
import { type MessageBody, type PageButton, pageOf } from '../render/page.ts';
import { outlet, quotedWords } from '../render/statement.ts';
import { type Case, caseId } from './case.ts';

/** What those who manage a server can decide about a case; each is the first part of its button's id. */
export const DECISIONS = ['same', 'else', 'name', 'dismiss'] as const;
export type Decision = (typeof DECISIONS)[number];

export const DECIDE = 'fix';
export const UNDO = 'fix-undo';

/** Code units of the words and of each sentence around them, at most. */
const LONGEST = { quote: 700, context: 300 };

/** A report as it stands in a channel: the statement, and the buttons of those who may manage the server. */
export function reportPage(about: Case, words: Words, note?: string): MessageBody {
  const { correction } = words;
  const buttons = DECISIONS.flatMap((decision): PageButton[] => {
    const customId = caseId(DECIDE, about.key, decision);
    return customId === null ? [] : [{ label: correction.decide[decision], customId }];
  });
  return pageOf([...caseBlocks(about, words), { text: `-# ${note ?? correction.whoDecides}` }], {
    words,
    buttons,
  });
}

/** The report once it is decided; with `edits`, numbers of the archive's history, it can be undone. */
export function decidedPage(
  about: Case,
  { outcome, edits, words }: { outcome: string; edits: readonly number[]; words: Words },
): MessageBody {
  const undo = caseId(UNDO, about.key, edits.length === 0 ? '-' : edits.join(','));
  return pageOf([...caseBlocks(about, words), { text: outcome }], {
    words,
    buttons: undo === null ? [] : [{ label: words.correction.undo, customId: undo }],
  });
}

/** The report with those who may be meant by a name, and with `newName` somebody whom the archive does not know. */
export function whoPage(
  about: Case,
  {
    menuId,
    found,
    newName,
    words,
  }: { menuId: string; found: readonly SpeakerEntry[]; newName: string | null; words: Words },
): MessageBody {
  const { correction } = words;
  const options = found
    .map(({ speaker, quotes, roles }) => ({
      label: plainLabel(speaker.name, LONGEST_CHOICE),
      description: plainLabel(
        [words.statements(quotes), roles[0]?.text ?? ''].filter(Boolean).join(' · '),
        LONGEST_CHOICE,
      ),
      value: speaker.id,
    }))
    .filter(({ label, value }) => label !== '' && value.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES - 1);
  const somebodyNew = newName && {
    label: plainLabel(newName, LONGEST_CHOICE),
    description: plainLabel(correction.somebodyNew, LONGEST_CHOICE),
    value: `${NEW}${newName}`,
  };
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: menuId,
    placeholder: correction.whoIsMeant,
    options: somebodyNew ? [...options, somebodyNew] : options,
  };
  const back = caseId(DECIDE, about.key, 'back');
  return pageOf([...caseBlocks(about, words), { text: `-# ${correction.whoDecides}` }], {
    words,
    menu,
    buttons: back === null ? [] : [{ label: words.previous, customId: back }],
  });
}

/** Before the name of somebody whom the archive does not know, in a menu's value; no id begins so. */
export const NEW = '+';

function caseBlocks({ receipt, speaker }: Case, words: Words) {
  const { before, after, article } = receipt;
  const around = [before, after].map(
    (sentence) => sentence && `-# ${plain(sentence, LONGEST.context, words.cutHere)}`,
  );
  return [
    { text: `### ${words.correction.title}\n${words.correction.credited(`**${plainName(speaker.name)}**`)}` },
    {
      text: [
        around[0],
        quotedWords(receipt, LONGEST.quote, words),
        around[1],
        `${bothDates(receipt, words)} · ${outlet(receipt, words)}`,
      ]
        .filter(Boolean)
        .join('\n'),
      url: article.url,
    },
  ];
}
