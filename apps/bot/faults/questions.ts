import { onMessage, slash, slashSub, typing } from '../test/fake-discord/interactions.ts';
import type { Random } from './random.ts';

/** Something that somebody asks, and, for an addition, the words that must be in the archive once afterwards. */
export interface Question {
  interaction: object;
  added: string | null;
}

const SPEAKERS = ['Ines Halloran', 'Mark Rutte', 'Volodymyr Zelensky', 'nobody at all'];
/** Many people in many servers: nobody meets a limit of ours. */
const anybody = (random: Random) => ({
  who: 'manager' as const,
  userId: String(700000000000000000n + BigInt(random.whole(1, 1e6))),
  guildId: String(800000000000000000n + BigInt(random.whole(1, 1e6))),
});
let additions = 0;

type Place = ReturnType<typeof anybody>;

const KINDS: readonly {
  weight: number;
  isAddition?: boolean;
  make(place: Place, random: Random): Question;
}[] = [
  { weight: 6, make: (place, random) => plain(slash('said', { speaker: random.of(SPEAKERS) }, place)) },
  { weight: 2, make: (place, random) => plain(slash('speaker', { name: random.of(SPEAKERS) }, place)) },
  { weight: 2, make: (place) => plain(slash('whosaid', { text: 'Putin will not get his way' }, place)) },
  { weight: 2, make: (place) => plain(slash('claim', { about: 'harbour' }, place)) },
  {
    weight: 4,
    make: (place, random) => plain(typing('said', 'speaker', random.of(SPEAKERS).slice(0, 3), place)),
  },
  { weight: 1, make: (place) => plain(slash('help', {}, place)) },
  { weight: 1, make: (place) => plain(slash('archive', {}, place)) },
  { weight: 1, make: (place) => plain(slashSub('feed', 'list', {}, place)) },
  {
    weight: 1,
    make: (place) => plain(onMessage('Check quotes', 'She said “We will not sell the harbour”.', place)),
  },
  { weight: 2, isAddition: true, make: addition },
];

export function questionOf(random: Random, allowsAdditions: boolean): Question {
  return random
    .weighted(KINDS.filter(({ isAddition }) => allowsAdditions || !isAddition))
    .make(anybody(random), random);
}

function plain(interaction: object): Question {
  return { interaction, added: null };
}

function addition(place: Place): Question {
  const added = `We will rebuild lighthouse number ${++additions} before the winter`;
  const text = `“${added},” Mayor Odile Farrow said on Monday.`;
  return { interaction: slash('add', { text }, place), added };
}
