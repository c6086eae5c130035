import type { Anchor } from './anchors.ts';
import { AT_HEAD, NEVER, rankOf } from './attach.ts';
import {
  anchorFeatures,
  type Decided,
  type Features,
  LEAD_PARAGRAPHS,
  ONE_EVENT_DAYS,
  type Placed,
  type Situation,
  undatedFeatures,
} from './date-features.ts';
import type { Reading } from './reading.ts';

/** How many anchors before a reading's sentence are looked at, and how many of one date: bounds the work on long texts. */
const BEFORE = 10;
const MOST_OF_ONE_DATE = 2;

/** Anchors of the reading's own sentence that are looked at, and of those behind it. */
const WITHIN = 8;
const AFTER = 5;

/** Polls of which the days are known, at most. */
const MOST_POLLS = 2;

const MOST_PASSED = 3;
const LONGEST_RUN = 4;

/** One reading with the anchors that may date it: what a date is chosen from, and what the weights are fitted on. */
export interface Choice {
  situation: Situation;
  undated: Features;
  options: { anchor: Anchor; features: Features }[];
}

/** Puts the readings of an article before what is known of each, in the order of the text. */
export class Situations {
  readonly #readings: readonly Reading[];
  readonly #anchors: readonly Anchor[];
  readonly #polls: readonly Anchor[];
  /** The days that the article tells, months and years aside. */
  readonly #days: ReadonlySet<string>;
  /** The day that it tells most, where it tells it at least twice as often as any other. */
  readonly #mainDay: string | null;
  /** Who says something in the sentence of each anchor, by whether it dates that. */
  readonly #dated = new Map<Anchor, Set<number>>();
  readonly #passed = new Map<Anchor, Set<number>>();
  /** How each anchor of a reading's own sentence stands to it. */
  readonly #ranks = new Map<Reading, Map<Anchor, number>>();
  #previous: Decided | null = null;
  /** How many readings before in a row have the date of the previous one. */
  #run = 0;
  /** The last reading of each voice, and its last one that has a date. */
  readonly #lastOf = new Map<number, Decided>();
  readonly #lastDatedOf = new Map<number, Decided>();
  /** How many readings of each voice in a row have no date. */
  readonly #undatedOf = new Map<number, number>();
  /** Where each date was last given. */
  readonly #lastUse = new Map<string, Placed['lastUse']>();

  constructor(readings: readonly Reading[], anchors: readonly Anchor[]) {
    this.#readings = readings;
    this.#anchors = anchors;
    this.#polls = anchors.filter(({ isPoll }) => isPoll).slice(0, MOST_POLLS);
    const days = anchors.filter((each) => each.days < ONE_EVENT_DAYS && !each.isFuture && !each.isInTurn);
    this.#days = new Set(days.map(({ expression }) => expression.edtf));
    this.#mainDay = mainOf(days.map(({ expression }) => expression.edtf));
    for (const reading of readings) this.#rank(reading);
  }

  /** Notes which anchors of its sentence date a reading, and which pass it by. */
  #rank(reading: Reading): void {
    const anchors = this.#anchorsOf(reading.sentence);
    if (anchors.length === 0) return;
    const ranks = new Map(anchors.map((anchor) => [anchor, rankOf(reading.window, anchor.expression)]));
    this.#ranks.set(reading, ranks);
    for (const [anchor, rank] of ranks) {
      const voicesOf = rank === NEVER && !anchor.isFree ? this.#passed : this.#dated;
      const voices = voicesOf.get(anchor) ?? new Set();
      for (const voice of reading.voices) voices.add(voice);
      voicesOf.set(anchor, voices);
    }
  }

  choiceAt(position: number): Choice {
    const reading = this.#readings[position] as Reading;
    const situation: Situation = {
      reading,
      previous: this.#previous,
      ...this.#ownBefore(reading),
      next: this.#readings[position + 1] ?? null,
    };
    const options = this.#placedFor(situation).map((placed) => ({
      anchor: placed.anchor,
      features: anchorFeatures(situation, placed),
    }));
    return { situation, undated: undatedFeatures(situation), options };
  }

  /** Takes note of the anchor that dates the reading; `null` where none does. */
  note(position: number, anchor: Anchor | null): void {
    const reading = this.#readings[position] as Reading;
    const edtf = anchor?.expression.edtf ?? null;
    const decided: Decided = { reading, anchor, edtf };
    this.#run = edtf !== null && edtf === this.#previous?.edtf ? this.#run + 1 : 1;
    this.#previous = decided;
    if (edtf !== null) this.#lastUse.set(edtf, reading);
    for (const voice of reading.voices) {
      this.#lastOf.set(voice, decided);
      if (edtf !== null) this.#lastDatedOf.set(voice, decided);
      this.#undatedOf.set(voice, edtf === null ? (this.#undatedOf.get(voice) ?? 0) + 1 : 0);
    }
  }

  #ownBefore({ voices }: Reading): Pick<Situation, 'own' | 'ownUndated'> {
    for (const voice of voices) {
      const last = this.#lastOf.get(voice);
      if (last)
        return { own: this.#lastDatedOf.get(voice) ?? last, ownUndated: this.#undatedOf.get(voice) ?? 0 };
    }
    return { own: null, ownUndated: 0 };
  }

  #placedFor({ reading, previous, own: last }: Situation): Placed[] {
    const here = this.#firstIn(reading.sentence);
    const inSentence = this.#anchorsOf(reading.sentence);
    const found = new Set<Anchor>();
    const counts = new Map<string, number>();
    for (let i = here - 1; i >= Math.max(0, here - BEFORE); i--) {
      const anchor = this.#anchors[i] as Anchor;
      const count = counts.get(anchor.expression.edtf) ?? 0;
      if (anchor.isInTurn || count >= MOST_OF_ONE_DATE) continue;
      counts.set(anchor.expression.edtf, count + 1);
      found.add(anchor);
    }
    for (const decided of [previous, last]) if (decided?.anchor) found.add(decided.anchor);
    for (const anchor of inSentence) found.add(anchor);
    if (reading.isPolled) for (const anchor of this.#polls) found.add(anchor);
    if (reading.paragraph < LEAD_PARAGRAPHS)
      for (let i = here + inSentence.length; i < here + inSentence.length + AFTER; i++) {
        const anchor = this.#anchors[i];
        if (anchor && !anchor.isInTurn) found.add(anchor);
      }
    const ranks = this.#ranks.get(reading);
    const own = inSentence.filter(
      (anchor) =>
        anchor.isFree &&
        !anchor.isFuture &&
        (tellsWhen(anchor, ranks?.get(anchor)) || opens(reading, anchor)),
    );
    return [...found].map((anchor) =>
      this.#place(anchor, { here, rank: ranks?.get(anchor) ?? NEVER, paragraph: reading.paragraph, own }),
    );
  }

  #place(
    anchor: Anchor,
    { here, rank, paragraph, own }: { here: number; rank: number; paragraph: number; own: readonly Anchor[] },
  ): Placed {
    const { edtf } = anchor.expression;
    const given = this.#lastUse.get(edtf);
    const lastUse = given && given.sentence > anchor.sentence ? given : anchor;
    const passed = new Set<string>();
    let isSuperseded = false;
    for (let i = here - 1; i >= Math.max(0, here - BEFORE); i--) {
      const other = this.#anchors[i] as Anchor;
      if (other.sentence <= lastUse.sentence) break;
      if (other.expression.edtf === edtf) continue;
      if (other.isFree) passed.add(other.expression.edtf);
      const opensHere = other.opensParagraph && other.paragraph === paragraph && !other.isEarlier;
      isSuperseded ||= opensHere && lastUse.paragraph < paragraph;
    }
    return {
      anchor,
      rank,
      speaks: this.#dated.get(anchor) ?? NOBODY,
      passes: this.#passed.get(anchor) ?? NOBODY,
      between: Math.min(MOST_PASSED, passed.size),
      isSuperseded,
      lastUse,
      isElsewhen: own.length > 0 && own.every(({ expression }) => expression.edtf !== edtf),
      isMainDay: edtf === this.#mainDay,
      isOnlyDay: this.#days.size === 1 && this.#days.has(edtf),
      run: this.#previous?.edtf === edtf ? Math.min(LONGEST_RUN, this.#run) : 0,
    };
  }

  #anchorsOf(sentence: number): readonly Anchor[] {
    const first = this.#firstIn(sentence);
    let last = first;
    while (last < first + WITHIN && this.#anchors[last]?.sentence === sentence) last++;
    return this.#anchors.slice(first, last);
  }

  /** The index of the first anchor in a sentence or behind it. */
  #firstIn(sentence: number): number {
    let low = 0;
    let high = this.#anchors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#anchors[middle] as Anchor).sentence >= sentence) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Whether a time dates the statement beside it for sure: a year behind it may belong to what is said. */
function tellsWhen({ days }: Anchor, rank = NEVER): boolean {
  return rank === AT_HEAD || (rank < AT_HEAD && days < YEAR);
}

const YEAR = 40;

/** Characters before a time that opens its sentence: "But in". */
const OPENING = 12;

function opens({ window }: Reading, { expression }: Anchor): boolean {
  return expression.start - window.start <= OPENING;
}

/** What stands most often in a list, at least thrice and twice as often as all else; else `null`. */
function mainOf(list: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

const NOBODY: ReadonlySet<number> = new Set();
