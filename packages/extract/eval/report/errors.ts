import type { Extraction, Span } from '@onrecord/schema';
import { textOf } from '@onrecord/schema';
import type { GoldArticle } from '../gold.ts';
import type { Alignment, GoldSide, PredictedSide } from '../score/align.ts';
import {
  foundMatch,
  isCueRight,
  isDateRight,
  isNameRight,
  isSourceRight,
  nameGiven,
} from '../score/right.ts';
import { areEqual } from '../score/words.ts';

/** What can be wrong with a quote, the worst first. */
const ERROR_KINDS = [
  'wrong name',
  'missing name',
  'stance',
  'date',
  'missed',
  'invented',
  'cue',
  'source',
  'content',
] as const;

export interface ScoredError {
  kind: (typeof ERROR_KINDS)[number];
  articleId: string;
  wanted: string | null;
  given: string | null;
  /** What was attributed, as printed. */
  content: string;
}

/** Everything wrong in one article; a statement may be wrong in several ways. */
export function errorsIn(gold: GoldArticle, extraction: Extraction, alignment: Alignment): ScoredError[] {
  const { id, text } = gold.article;
  const words = (spans: readonly Span[]) => textOf(text, [...spans]) || null;
  const missed = alignment.gold
    .filter((wanted) => !foundMatch(wanted))
    .map(({ gold: { source, cue, content } }) => ({
      kind: 'missed' as const,
      wanted: `${words(source)} | ${words(cue)}`,
      given: null,
      content: words(content) ?? '',
    }));
  const invented = alignment.predicted
    .filter(({ match }) => !match || !foundMatch(match))
    .map(({ quote }) => ({
      kind: 'invented' as const,
      wanted: null,
      given: `${quote.source?.text ?? null} | ${quote.cue?.text ?? null} (${quote.confidence.toFixed(2)})`,
      content: quote.text,
    }));
  const wrong = alignment.gold.flatMap((wanted) => {
    const given = foundMatch(wanted);
    if (!given) return [];
    const content = words(wanted.gold.content) ?? '';
    const spans = spanErrors(wanted, given, words);
    return [...spans, ...whoErrors(wanted, given, extraction)].map((error) => ({ ...error, content }));
  });
  return [...missed, ...invented, ...wrong].map((error) => ({ articleId: id, ...error }));
}

type Difference = Pick<ScoredError, 'kind' | 'wanted' | 'given'>;

function spanErrors(
  wanted: GoldSide,
  { quote, ...given }: PredictedSide,
  words: (spans: readonly Span[]) => string | null,
): Difference[] {
  const errors: Difference[] = [];
  const { cue, source, content } = wanted.gold;
  if (!isCueRight(wanted, { quote, ...given }))
    errors.push({ kind: 'cue', wanted: words(cue), given: quote.cue?.text ?? null });
  if (!isSourceRight(wanted, { quote, ...given }))
    errors.push({ kind: 'source', wanted: words(source), given: quote.source?.text ?? null });
  if (!areEqual(wanted.content, given.content))
    errors.push({ kind: 'content', wanted: words(content), given: quote.text });
  return errors;
}

function whoErrors(wanted: GoldSide, given: PredictedSide, extraction: Extraction): Difference[] {
  const who = wanted.gold.who;
  if (!who) return [];
  const errors: Difference[] = [];
  const name = nameGiven(extraction, given);
  if (!isNameRight(who.speaker, name))
    errors.push({ kind: name === null ? 'missing name' : 'wrong name', wanted: who.speaker, given: name });
  if (who.stance !== given.quote.stance)
    errors.push({
      kind: 'stance',
      wanted: who.stance,
      given: `${given.quote.stance} (${given.quote.cue?.text ?? 'no cue'})`,
    });
  if (!isDateRight(wanted, given))
    errors.push({ kind: 'date', wanted: who.saidAt, given: given.quote.saidAt?.edtf ?? null });
  return errors;
}

/** At most `limit` errors of each kind, spread evenly over the articles, a block a kind. */
export function tellErrors(errors: readonly ScoredError[], limit: number): string {
  return ERROR_KINDS.flatMap((kind) => {
    const ofKind = errors.filter((error) => error.kind === kind);
    const step = Math.max(1, ofKind.length / limit);
    const shown = Array.from(
      { length: Math.min(limit, ofKind.length) },
      (_, i) => ofKind[Math.floor(i * step)] as ScoredError,
    );
    const lines = shown.map(({ wanted, given, content, articleId }) =>
      [`  wanted: ${wanted}`, `  given:  ${given}`, `    ${content.slice(0, 200)}`, `    ${articleId}`].join(
        '\n',
      ),
    );
    return ofKind.length === 0 ? [] : [`${kind} (${shown.length} of ${ofKind.length})`, ...lines, ''];
  }).join('\n');
}
