import {
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  COMPONENTS_V2,
  EPHEMERAL,
  LONGEST_ALTERNATIVE,
  LONGEST_BUTTON_URL,
  LONGEST_TEXT,
  MOST_COMPONENTS,
} from '../limits.ts';
import type { Words } from '../messages/words.ts';
import { plainLabel } from './markup.ts';

/** A message as the REST API takes it. */
export interface MessageBody {
  flags: number;
  components: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
  /** What the components name by `attachment://`. */
  files?: { attachment: Buffer; name: string }[];
}

/** A piece of an answer: text, with a link to its source beside it where there is one. */
export interface Block {
  text: string;
  url?: string | null;
}

export interface PageButton {
  label: string;
  customId: string;
  isDisabled?: boolean;
  /** It cannot be undone. */
  isDanger?: boolean;
}

/** Kept free for the line that says what does not fit. */
const RESERVE = 200;

/** What a block costs at most: a section, its text and its button. */
const COMPONENTS_PER_BLOCK = 3;

/** Container, picture, the line of what does not fit, a menu in its row, and a row with its buttons. */
const COMPONENTS_AROUND = 10;

const PICTURE = 'timeline.png';

/**
 * Blocks as one message within Discord's limits. Blocks that do not fit are left out from the end, whole, and the
 * message says how many; the first block always stands.
 */
export function pageOf(
  blocks: readonly Block[],
  options: {
    words: Words;
    color?: number;
    buttons?: readonly PageButton[];
    menu?: APIStringSelectComponent | null;
    /** Shown below the first block. */
    picture?: { png: Uint8Array; alternative: string };
  },
): MessageBody {
  const { words, color, buttons = [], menu = null, picture } = options;
  const shown = blocks.slice(0, fitting(blocks));
  const left = blocks.length - shown.length;
  const components: APIComponentInContainer[] = shown.map((block) => componentOf(block, words));
  if (picture) components.splice(1, 0, gallery(picture.alternative));
  if (left > 0) components.push({ type: ComponentType.TextDisplay, content: `-# ${words.notShown(left)}` });
  const row = buttons.map(({ label, customId, isDisabled = false, isDanger = false }) => ({
    type: ComponentType.Button as const,
    style: isDanger ? (ButtonStyle.Danger as const) : (ButtonStyle.Secondary as const),
    label,
    custom_id: customId,
    disabled: isDisabled,
  }));
  return {
    flags: COMPONENTS_V2,
    components: [
      { type: ComponentType.Container, ...(color !== undefined && { accent_color: color }), components },
      ...(menu ? [{ type: ComponentType.ActionRow as const, components: [menu] }] : []),
      ...(row.length > 0 ? [{ type: ComponentType.ActionRow as const, components: row }] : []),
    ],
    allowed_mentions: { parse: [] },
    ...(picture && { files: [{ attachment: Buffer.from(picture.png), name: PICTURE }] }),
  };
}

function gallery(alternative: string): APIMediaGalleryComponent {
  const description = plainLabel(alternative, LONGEST_ALTERNATIVE);
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${PICTURE}` }, ...(description !== '' && { description }) }],
  };
}

/** One sentence, only for the person who asked. */
export function privateNote(text: string, words: Words, buttons: readonly PageButton[] = []): MessageBody {
  const note = pageOf([{ text }], { words, buttons });
  return { ...note, flags: note.flags | EPHEMERAL };
}

function fitting(blocks: readonly Block[]): number {
  let room = LONGEST_TEXT - RESERVE;
  let components = MOST_COMPONENTS - COMPONENTS_AROUND;
  for (const [index, block] of blocks.entries()) {
    room -= block.text.length;
    components -= COMPONENTS_PER_BLOCK;
    if (index > 0 && (room < 0 || components < 0)) return index;
  }
  return blocks.length;
}

function componentOf({ text, url }: Block, words: Words): APIComponentInContainer {
  const display = {
    type: ComponentType.TextDisplay as const,
    content: text.slice(0, LONGEST_TEXT - RESERVE),
  };
  const accessory = linkButton(url ?? null, words);
  return accessory ? { type: ComponentType.Section, components: [display], accessory } : display;
}

function linkButton(url: string | null, words: Words): APIButtonComponentWithURL | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_BUTTON_URL) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: words.source, url: href };
}
