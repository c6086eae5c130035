import { matchesOf } from '../text/index.ts';
import type { Attribution } from './attributor.ts';

/**
 * Participles behind which, after a form of "be", the subject is whom or what is spoken of: of 371 such cues with a
 * subject in PolNeAR's training articles its annotators left the source of all but 15 open.
 */
const SPOKEN_OF = words(`
accused advised alleged announced anticipated asked assumed believed billed blamed booed called characterized charged confirmed
considered convicted credited criticised criticized declared deemed denounced depicted described designed disclosed dismissed dubbed
estimated expected faulted forecast hailed identified indicted informed instructed intended interviewed introduced invited known
labeled labelled lambasted listed mentioned meant mocked named nicknamed nominated perceived portrayed praised predicted pressed presumed
projected quizzed questioned rated recognised recognized regarded released remembered reported reputed requested revealed
ridiculed rumored rumoured said scheduled seen slammed speculated sued supposed suspected thought told touted urged viewed warned`);

const ADVERB = `(?:not|also|now|still|already|often|once|first|then|just|even|so|never|been|being|\\w+ly)`;

/** "is expected", "has been widely criticised": the participle. */
const PASSIVE = new RegExp(
  `(?:\\b(?:am|is|are|was|were|be|been)(?:n[’']t)?|[’'](?:re|m))\\s+(?:${ADVERB}\\s+)*(\\p{L}+)`,
  'gu',
);

/** "when asked whether"; "asked about it, Holt said": somebody else asks. */
const ELLIPSIS =
  /(?:^\s*|[.!?“"]\s*|\b(?:when|if|once|while|until)\s+)(?:first |later |then )?(?:asked|pressed|questioned|quizzed)$/u;

/** "appears", "still seems not": to whom, nobody tells. "appeared to suggest" tells what the subject does. */
const RAISING =
  /^(?!.*\bto\b.*\b(?:appear|seem)).*\b(?:appear|seem)(?:s|ed)?(?:\s+(?:not\s+)?(?:to(?:\s+be)?|not|like|as\s+(?:if|though)))?$/u;

/** "also known as", "billed as": whose the name is, and not who uses it. */
const NAMING =
  /^(?:also |better |formerly |otherwise |now )?(?:known|billed|titled|entitled|nicknamed)\b|^accused of$/u;

/** "faced sharp criticism": it comes from others. */
const FACING =
  /\b(?:fac(?:e|es|ed|ing)|dr[ae]wn?|draws|drawing|endur(?:ed|ing)|under(?:gone|went)?|met with|amid)\s+(?:\S+\s+){0,3}(?:accusations?|allegations?|backlash|criticisms?|fire|pressure|questions|scrutiny|suspicion)\b/u;

/** How many characters before a cue are read with it. */
const BEFORE = 30;

/**
 * The attributions without the sources that are only spoken of: in "Holt is expected to go", "Holt was accused of lying"
 * and "Holt seemed to waver" somebody says so of Holt, and the text does not tell who.
 */
export function withoutSpokenOf(text: string, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) =>
    isSpokenOf(text, attribution) ? { ...attribution, source: [] } : attribution,
  );
}

function isSpokenOf(text: string, { source, cue }: Attribution): boolean {
  const [subject, first, last] = [source.at(-1), cue[0], cue.at(-1)];
  if (!subject || !first || !last) return false;
  const isBefore = subject.end <= first.start;
  // "asked Holt", "asked by Holt": he does.
  const isInverted = subject.start >= last.end && /^\s*(?:by\s+)?$/.test(text.slice(last.end, subject.start));
  const start = Math.max(isBefore ? subject.end : 0, first.start - BEFORE);
  const before = text.slice(start, first.start).toLowerCase();
  const words = text.slice(first.start, last.end).toLowerCase();
  if (
    !isInverted &&
    !(isBefore && first.start - subject.end <= 1) &&
    ELLIPSIS.test(before + firstWordOf(words))
  )
    return true;
  return (
    isBefore &&
    ((/appear|seem/.test(words) && RAISING.test(words)) ||
      NAMING.test(words) ||
      FACING.test(before + words) ||
      isPassive(before, words))
  );
}

/** Whether the cue holds a passive of a verb of saying or thinking. */
function isPassive(before: string, words: string): boolean {
  for (const match of matchesOf(PASSIVE, before + words)) {
    const end = match.index + match[0].length;
    if (end > before.length && SPOKEN_OF.has(match[1] ?? '')) return true;
  }
  return false;
}

function firstWordOf(words: string): string {
  return /^(?:(?:first|later|then) )?\p{L}+/u.exec(words)?.[0] ?? '';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
