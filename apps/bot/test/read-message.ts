import type { Reply } from './fake-discord/requests.ts';

interface Component {
  type: number;
  content?: string;
  custom_id?: string;
  url?: string;
  options?: { value: string }[];
  components?: Component[];
  accessory?: Component;
}

const flat = (components: Component[]): Component[] =>
  components.flatMap((component) => [
    component,
    ...flat(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);

const componentsOf = (reply: Reply | undefined): Component[] =>
  flat((reply?.data.components ?? []) as Component[]);

/** All text of a message, a display a line. */
export function textOf(reply: Reply | undefined): string {
  return componentsOf(reply)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** The ids of a message's buttons. */
export function buttonsOf(reply: Reply | undefined): string[] {
  return componentsOf(reply).flatMap(({ type, custom_id }) => (type === 2 ? (custom_id ?? []) : []));
}

/** The values of a message's menus. */
export function choicesOf(reply: Reply | undefined): string[] {
  return componentsOf(reply).flatMap(({ options }) => options?.map(({ value }) => value) ?? []);
}

/** The links of a message's buttons. */
export function linksOf(reply: Reply | undefined): string[] {
  return componentsOf(reply).flatMap(({ url }) => url ?? []);
}

export function isPrivate(reply: Reply | undefined): boolean {
  return ((reply?.data.flags ?? 0) & 64) !== 0;
}
