import { nameOf } from '../phrase.ts';
import { type Rule, readingOf } from '../reading.ts';
import { senseOf } from '../verbs.ts';

const WHO_IS = /^who (?:is|was|are|were) (?<name>(?!it\b|quoted|cited|saying|speaking|talking).+)$/i;
const SPEAKS_ABOUT =
  /^(?:what|whom|which topics) (?:does|do|did|has) (?<name>.+?) (?:talk(?:ed)?|speak|spoken?)(?: about| on| of)?(?: most)?$/i;
const TELL_ABOUT =
  /^(?:[Tt]ell|[Ss]how)(?: me| us)? (?:about|more about) (?<name>\p{Lu}[\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+)+)$/u;

/** "Who is Tamsin Okafor", "what does she talk about". */
export const readSpeakerQuestion: Rule = (text) => {
  const name = [WHO_IS, SPEAKS_ABOUT, TELL_ABOUT]
    .map((pattern) => pattern.exec(text)?.groups?.name)
    .find(Boolean);
  if (name === undefined || /^(?:the|a|an) .+ (?:by|that|who)\b/i.test(name)) return null;
  if (name.split(' ').some((word) => senseOf(word)?.kind === 'hold')) return null;
  return readingOf({ kind: 'speaker', name: nameOf(name) });
};
