import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Something that goes wrong besides single requests. */
export interface Fault {
  name: string;
  /** How often, beside the others. */
  weight: number;
  /** False where what is added meanwhile may go with the file that it was added to. */
  allowsAdditions?: boolean;
  /** True where the process is ended and started again. */
  endsProcess?: boolean;
  /** Returns when it is over. */
  inject(world: World, random: Random): Promise<void>;
}
