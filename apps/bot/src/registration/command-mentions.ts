/** A command in our own words: `/feed add`, perhaps with an option behind it. Backticks of articles are escaped. */
const COMMAND = /(?<!\\)`\/([a-z]+)((?: [a-z]+(?!:|[a-z]))?)((?: [^`]*)?)`/g;

/** What Discord keeps of a registered command. */
interface RegisteredCommand {
  id: string;
  name: string;
  options?: readonly { type: number; name: string }[];
}

const SUBCOMMAND = 1;

/**
 * Commands as Discord prints them: everybody sees them under the name in their own language, and a tap fills them in.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export class CommandMentions {
  readonly #ids = new Map<string, string>();

  /** Takes in what Discord has registered. */
  know(commands: readonly RegisteredCommand[]): void {
    for (const { id, name, options = [] } of commands) {
      const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
      if (subcommands.length === 0) this.#ids.set(name, id);
      for (const subcommand of subcommands) this.#ids.set(`${name} ${subcommand.name}`, id);
    }
  }

  /** Our own words with their commands as mentions; those that are not known, and options, stay as they are written. */
  in(words: string): string {
    return words.replace(COMMAND, (written, name: string, subcommand: string, options: string) => {
      const whole = `${name}${subcommand}`;
      const id = this.#ids.get(whole);
      if (id === undefined) return written;
      return options === '' ? `</${whole}:${id}>` : `</${whole}:${id}> \`${options.trim()}\``;
    });
  }
}
