import { type CueWindow, makeCueWindow } from '../src/attribution/learned/cue-window.ts';
import { type CueCandidate, type Evidence, findCueCandidates } from '../src/attribution/learned/evidence.ts';
import { findQuotationClaims } from '../src/attribution/learned/quotation-claims.ts';
import { ROLE_EMISSIONS, ROLE_STATE } from '../src/attribution/learned/role-chain.ts';
import { addContextFeatures } from '../src/attribution/learned/role-context-features.ts';
import { addRoleFeatures, roleClass } from '../src/attribution/learned/role-features.ts';
import { FeatureRow } from '../src/linear/feature-row.ts';
import type { TokenRange } from '../src/text/document.ts';
import type { GoldAttribution } from './corpus.ts';
import { FeatureStore, type Features } from './feature-store.ts';
import type { Lesson } from './prepare.ts';
import type { Sequence } from './train-chain.ts';

/** A candidate for a cue, with the attribution that it really has, or `null` where it is none. */
interface RoleCase {
  window: CueWindow;
  gold: GoldAttribution | null;
  sequence: Sequence;
}

/** What the second chain learns from: a sequence a candidate for a cue. */
export interface RoleSequences {
  features: Features;
  context: Features;
  byLesson: RoleCase[][];
}

export function makeRoleSequences(
  lessons: readonly Lesson[],
  evidence: readonly Evidence[],
  leastOccurrences: number,
): RoleSequences {
  const store = new FeatureStore();
  const contextStore = new FeatureStore();
  const row = new FeatureRow();
  const contextRow = new FeatureRow();
  const byLesson = lessons.map(({ article, view, fold }, index) => {
    const seen = evidence[index] as Evidence;
    const candidates = findCueCandidates(view, seen);
    const claims = findQuotationClaims(view, candidates);
    const contextRows = new Int32Array(view.length).fill(-1);
    const contextOf = (i: number): number => {
      if (contextRows[i] === -1) {
        addContextFeatures(contextRow, view, seen, i);
        contextRows[i] = contextStore.add(contextRow);
      }
      return contextRows[i] as number;
    };
    return candidates.map((cue, k) => {
      const window = makeCueWindow(view, seen, candidates, claims, k);
      const { first, last } = window;
      const gold = goldFor(cue, article.attributions);
      const sequence: Sequence = {
        fold,
        classes: new Uint8Array(last - first),
        states: gold ? goldStates(window, gold) : new Uint8Array(last - first),
        rows: [new Int32Array(last - first), new Int32Array(last - first)],
        offsets: [new Uint8Array(last - first), new Uint8Array(last - first)],
      };
      for (let i = first; i < last; i++) {
        addRoleFeatures(row, view, seen, window, i);
        (sequence.rows[0] as Int32Array)[i - first] = store.add(row);
        (sequence.rows[1] as Int32Array)[i - first] = i >= cue.first && i < cue.last ? -1 : contextOf(i);
        (sequence.offsets[1] as Uint8Array)[i - first] = i < cue.first ? 0 : ROLE_EMISSIONS;
        sequence.classes[i - first] = roleClass(view, window, i);
      }
      return { window, gold, sequence };
    });
  });
  return {
    features: store.finish(leastOccurrences),
    context: contextStore.finish(leastOccurrences),
    byLesson,
  };
}

/** The attribution whose cue the candidate shares most tokens with. */
function goldFor(cue: CueCandidate, attributions: readonly GoldAttribution[]): GoldAttribution | null {
  let best: GoldAttribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const shared = Math.min(cue.last, attribution.cue.last) - Math.max(cue.first, attribution.cue.first);
    if (shared > most) {
      most = shared;
      best = attribution;
    }
  }
  return best;
}

function goldStates({ first, last, cue }: CueWindow, { source, content }: GoldAttribution): Uint8Array {
  const length = last - first;
  const roles = new Uint8Array(length);
  const begins = new Uint8Array(length);
  const paint = (role: number, range: TokenRange): void => {
    const from = Math.max(0, range.first - first);
    const to = Math.min(length, range.last - first);
    if (from >= to) return;
    roles.fill(role, from, to);
    begins[from] = 1;
  };
  for (const range of content) paint(2, range);
  for (const range of source) paint(1, range);
  for (let i = cue.first; i < cue.last; i++) roles[i - first] = 0;
  const states = new Uint8Array(length);
  let hadSource = false;
  for (let k = 0; k < length; k++) {
    const role = roles[k] as number;
    const isBegin = begins[k] === 1 || roles[k - 1] !== role;
    if (role === 1) states[k] = isBegin ? ROLE_STATE.beginSource : ROLE_STATE.source;
    else if (role === 0) states[k] = hadSource ? ROLE_STATE.after : ROLE_STATE.before;
    else if (hadSource) states[k] = isBegin ? ROLE_STATE.beginContentAfter : ROLE_STATE.contentAfter;
    else states[k] = isBegin ? ROLE_STATE.beginContent : ROLE_STATE.content;
    if (role === 1) hadSource = true;
  }
  return states;
}
