import type { CommandOption } from '../command.ts';

/** The days between which something was said, both inclusive; `readRange` reads them. */
export const RANGE_OPTIONS: readonly CommandOption[] = [
  { name: 'from', description: 'First day: 2024-10-18, 2024-10 or 2024', type: 'string', isRequired: false },
  { name: 'to', description: 'Last day: 2024-10-18, 2024-10 or 2024', type: 'string', isRequired: false },
];

/** How many statements are shown. */
export const LIMIT_OPTION: CommandOption = {
  name: 'limit',
  description: 'How many statements, 1 to 100',
  type: 'integer',
  isRequired: false,
  min: 1,
  max: 100,
};
