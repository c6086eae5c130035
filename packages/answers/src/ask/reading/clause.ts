import { nameOf } from './phrase.ts';
import { isPastForm, senseOf, type VerbSense } from './verbs.ts';

/** "Halloran said about the pier": who, the verb of speaking, what follows. */
export interface Clause {
  /** Without adverbs; empty where nothing stands before the verb. */
  subject: string;
  verb: string;
  sense: VerbSense;
  rest: string;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|any|some|every|no|new|old|latest|first|last|and|of|in|from|with|by|for)$/i;

/** "Have to say", "had to say". */
const HAVE_TO = /\b(?:have|has|had) to (?=say|tell|add)\b/i;

/** "Could not confirm" doubts, "did not confirm" does too: no claim of theirs. */
const CANNOT = /(?:\b(?:not|unable to|never|cannot)|n['’]t)\s*(?:yet |be able to )?$/i;

/**
 * A clause parted at its first verb of speaking; `null` where it has none. A verb form behind an article is a noun ("the
 * report").
 */
export function clauseOf(text: string, given: { isPast?: boolean } = {}): Clause | null {
  const clause = text.replace(HAVE_TO, '').trim();
  let before = '';
  for (const match of clause.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const word = match[0];
    const sense = senseOf(word);
    const isNoun = DETERMINER.test(before) || (given.isPast === true && !isPastForm(word));
    before = word;
    if (sense === null || isNoun) continue;
    const lead = clause.slice(0, match.index).trim();
    const rest = clause.slice(match.index + word.length).trim();
    // To call for something is to urge it; to call it a betrayal is to speak of it.
    const isNaming = /^call/i.test(word) && !/^(?:for|on|upon|to)\b/i.test(rest);
    const isDoubt = sense.kind === 'hold' && sense.stance === 'confirms' && CANNOT.test(lead);
    return {
      subject: nameOf(
        lead.replace(
          /\b(?:could|can|did|does|do|was|were|is|are|has|have|had|will|would)\b\s*(?:not|n['’]t)?\s*$/i,
          '',
        ),
      ),
      verb: word.toLowerCase(),
      sense: isNaming ? { kind: 'speak' } : isDoubt ? { kind: 'hold', stance: 'doubts' } : sense,
      rest,
    };
  }
  return null;
}
