import { styleText } from 'node:util';

type Paint = (text: string) => string;

/** What a text is, in colours where the screen has them; else as it stands. */
export interface Style {
  strong: Paint;
  quiet: Paint;
  good: Paint;
  doubtful: Paint;
  bad: Paint;
  /** Words of a comparison that are not in the record, and those that are only there. */
  taken: Paint;
  added: Paint;
}

const plain: Paint = (text) => text;
const PLAIN: Style = {
  strong: plain,
  quiet: plain,
  good: plain,
  doubtful: plain,
  bad: plain,
  taken: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};

const COLORED: Style = {
  strong: painted('bold'),
  quiet: painted('dim'),
  good: painted('bold', 'green'),
  doubtful: painted('bold', 'yellow'),
  bad: painted('bold', 'red'),
  taken: painted('red', 'strikethrough'),
  added: painted('green', 'underline'),
};

export function styleOf(hasColor: boolean): Style {
  return hasColor ? COLORED : PLAIN;
}

/** The caller decides about colours, not the environment: the stream is not looked at. */
function painted(...format: Extract<Parameters<typeof styleText>[0], string>[]): Paint {
  return (text) => (text === '' ? '' : styleText(format, text, { validateStream: false }));
}
