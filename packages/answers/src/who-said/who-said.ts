import { type Archive, isFunctionWord } from '@onrecord/archive';
import type { Receipt, Statement, Verdict, WhoSaidAnswer, WhoSaidQuestion } from '@onrecord/schema';
import { isFrameAlarm } from '../compare/frames.ts';
import { comparedWordsOf } from '../compare/words.ts';
import { searchedIn } from '../searched.ts';
import { type ReadSpeaker, readSpeaker } from '../speakers.ts';
import { keyOf, receiptsOf, statementsOf } from '../statements.ts';
import { withVariants } from '../variants.ts';
import { joinedOf } from './joined.ts';
import { type Finding, type Match, matchesOf } from './matches.ts';
import { readPasted } from './pasted.ts';
import { weighVersions } from './versions.ts';
import { wordingsOf } from './wordings.ts';

/** Quotes that are compared word by word. */
const CONSIDERED = 50;

/**
 * Did anybody say these words; where a speaker is given: did they?
 *
 * @param options.isReported - The words are a report, not a quotation: "he would go" may stand for "I will go".
 */
export async function answerWhoSaid(
  question: WhoSaidQuestion,
  archive: Archive,
  options: { isReported?: boolean } = {},
): Promise<WhoSaidAnswer> {
  const { words, attributed } = readPasted(question.text);
  const wordings = [
    ...new Set([words, question.text].flatMap(options.isReported ? wordingsOf : (one) => [one])),
  ];
  const speaker =
    question.speaker === undefined
      ? await attributedTo(archive, attributed)
      : await readSpeaker(archive, question.speaker);
  const searched = await searchedIn(archive, [`the words “${words}”`, speaker?.reading]);
  const likeReceipts = () => receiptsLike(archive, words);
  if (await isTooLittle(words, likeReceipts)) {
    const found = { verdict: 'no-record' as const, matches: [], alarms: [TOO_LITTLE] };
    return { kind: 'who-said', question, searched, ...presentOf(found, question) };
  }
  const found = speaker
    ? await judgeAlleged(archive, {
        words,
        name: question.speaker ?? attributed ?? '',
        wordings,
        speaker,
        likeReceipts,
      })
    : judgeWords(words, matchesOf(wordings, await likeReceipts()));
  return { kind: 'who-said', question, searched, ...presentOf(found, question) };
}

/** Whom the pasted text itself names, where the archive knows for sure who that is. */
async function attributedTo(archive: Archive, name: string | null): Promise<ReadSpeaker | null> {
  const speaker = name === null ? null : await readSpeaker(archive, name);
  return speaker?.entry ? speaker : null;
}

const TOO_LITTLE = 'too little to tell who said it: give the phrase, three words or more';

/** Words that anybody may have said: grammatical ones alone, or one word that several quotes hold. */
async function isTooLittle(asked: string, likeReceipts: () => Promise<Receipt[]>): Promise<boolean> {
  const words = comparedWordsOf(asked);
  if (words.length === 0 || words.length > 2) return false;
  if (words.every(({ folded }) => isFunctionWord(folded))) return true;
  const holds = ({ quote }: Receipt) =>
    comparedWordsOf(quote.text).some(({ folded }) => folded === words[0]?.folded);
  return words.length === 1 && statementsOf((await likeReceipts()).filter(holds)).length > 1;
}

/** People whom an alleged name fits whose words are looked for; of the others, those that are found anyhow. */
const ALLEGED = 3;

/** What the alleged speaker said, or whoever else did. */
async function judgeAlleged(
  archive: Archive,
  given: {
    words: string;
    /** As typed. */
    name: string;
    wordings: readonly string[];
    speaker: ReadSpeaker;
    likeReceipts: () => Promise<Receipt[]>;
  },
): Promise<Finding> {
  const { words, name, wordings, speaker, likeReceipts } = given;
  const alleged = speaker.fitting.length > 0 ? speaker.fitting : speaker.nearlyFitting;
  const fitting = new Set(alleged.map((entry) => entry.speaker.id));
  const ids = [...fitting].slice(0, ALLEGED);
  const own = ids.length === 0 ? [] : await receiptsLike(archive, words, ids);
  // Whose own words they are is not asked what others said.
  const certain = speaker.fitting.length === 0 ? null : judgeWords(words, matchesOf(wordings, own));
  const isContested = certain?.versions !== undefined;
  if (certain && !isContested && SURELY_OWN.some((verdict) => verdict === certain.verdict)) return certain;
  const receipts = await likeReceipts();
  const ownKeys = new Set(own.map(keyOf));
  const matches = matchesOf(wordings, [
    ...own,
    ...receipts.filter((receipt) => !ownKeys.has(keyOf(receipt))),
  ]);
  const isOwn = ({ receipt }: Match) => ownKeys.has(keyOf(receipt)) || fitting.has(receipt.speaker?.id ?? '');
  const ownMatches = matches.filter(isOwn);
  const finding =
    joinedWhereUnsaid(words, ownMatches) ??
    judgeSpeaker(
      ownMatches,
      matches.filter((match) => !isOwn(match)),
    );
  if (finding.verdict === 'other-speaker') {
    const told = hearsayOf(
      finding,
      alleged.map((entry) => entry.speaker.name),
    );
    if (told) return told;
  }
  const named = finding.matches[0]?.receipt.speaker?.name;
  const isNearly = speaker.fitting.length === 0 && finding.matches.some(isOwn) && named !== undefined;
  return isNearly
    ? {
        ...finding,
        alarms: [...(finding.alarms ?? []), `the record names “${named}”, not “${name}”`],
      }
    : finding;
}

/** Words that somebody else reports as the alleged speaker's are neither that one's own nor proof that the other said them. */
function hearsayOf({ matches }: Finding, names: readonly string[]): Finding | null {
  const alarm = matches[0]?.alarms.find(isFrameAlarm);
  const surnames = names.flatMap((name) => name.split(' ').at(-1) ?? []);
  if (alarm === undefined || !surnames.some((surname) => alarm.includes(surname))) return null;
  return { verdict: 'no-record', matches: [...matches], alarms: [alarm] };
}

/** The quotes that are most like the words, of everybody or of some speakers. */
async function receiptsLike(archive: Archive, words: string, speakerIds?: string[]): Promise<Receipt[]> {
  const hits = await archive.findLike(words, {
    limit: CONSIDERED,
    ...(speakerIds && { speakerId: speakerIds }),
  });
  return hits.map(({ receipt }) => receipt);
}

/** Verdicts that nothing which others said can change. */
const SURELY_OWN = ['verbatim', 'cut'] as const;

/** Relations in which the words are somebody's own, the surest first. */
const OWN_WORDS = ['verbatim', 'cut', 'altered'] as const;

/** Words as they stand in one statement, or in several of one speaker; else what is nearest. */
function judgeWords(asked: string, matches: readonly Match[]): Finding {
  return joinedWhereUnsaid(asked, matches) ?? judge(matches);
}

function joinedWhereUnsaid(asked: string, matches: readonly Match[]): Finding | null {
  const isSaid = matches.some(({ relation }) => relation === 'verbatim' || relation === 'cut');
  return isSaid ? null : joinedOf(asked, matches);
}

/** Whoever said it: what stands so, then what is nearest; what is asserted before what is denied. Witnesses may print it too. */
function judge(matches: readonly Match[], witnesses: readonly Match[] = matches): Finding {
  const asserted = matches.filter((match) => !match.isDenial && match.relation !== 'unrelated');
  for (const relation of ['verbatim', 'cut'] as const) {
    const found = asserted.filter((match) => match.relation === relation);
    if (found.length > 0) return weighVersions({ verdict: relation, matches: found }, asserted, witnesses);
  }
  const best = asserted.toSorted((a, b) => b.comparison.similarity - a.comparison.similarity)[0];
  if (best) {
    const verdict = best.relation as Verdict;
    return { verdict, matches: asserted.filter((match) => match.relation === verdict) };
  }
  const denied = matches.filter((match) => match.isDenial);
  return denied.length > 0 ? { verdict: 'denied', matches: denied } : nearestOf(matches);
}

/** What the alleged speaker said, or denied, before what others did. */
function judgeSpeaker(own: readonly Match[], others: readonly Match[]): Finding {
  const ownFinding = judge(own, [...own, ...others]);
  if (OWN_WORDS.some((relation) => relation === ownFinding.verdict)) return ownFinding;
  const denied = own.filter((match) => match.isDenial);
  if (denied.length > 0) return { verdict: 'denied', matches: denied };
  const named = others.filter((match) => match.receipt.speaker !== null && !match.isDenial);
  const verbatim = named.filter((match) => match.relation === 'verbatim');
  if (verbatim.length > 0) return { verdict: 'other-speaker', matches: verbatim };
  if (ownFinding.verdict === 'paraphrased') return ownFinding;
  const otherFinding = judge(named);
  // Who said the contrary did not say it either.
  const isContrary = otherFinding.matches[0]?.comparison.alarms.some((alarm) =>
    /^(?:lost|added) "/.test(alarm),
  );
  if (!isContrary && OWN_WORDS.some((relation) => relation === otherFinding.verdict))
    return { verdict: 'other-speaker', matches: otherFinding.matches };
  return nearestOf(own.some(({ isNear }) => isNear) ? own : [...own, ...others]);
}

/** Quotes shown where there is no record. */
const NEAREST = 3;

function nearestOf(matches: readonly Match[]): Finding {
  return { verdict: 'no-record', matches: matches.filter(({ isNear }) => isNear).slice(0, NEAREST) };
}

function presentOf(
  finding: Finding,
  question: WhoSaidQuestion,
): Pick<WhoSaidAnswer, 'verdict' | 'speaker' | 'diff' | 'alarms' | 'statements' | 'receipts'> {
  const { verdict } = finding;
  const { matches, versions = [] } = finding;
  const statements: Statement[] = withVariants(
    statementsOf([...matches, ...versions].map((match) => match.receipt)),
  ).slice(0, question.limit);
  const best = finding.matches[0];
  const isFound = best !== undefined && verdict !== 'no-record';
  const speakers = statements[0]?.receipts.flatMap((receipt) => receipt.speaker ?? []) ?? [];
  return {
    verdict,
    speaker: isFound ? (speakers.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null) : null,
    diff: isFound ? best.comparison.diff : [],
    alarms: [...(finding.alarms ?? []), ...(isFound ? [...best.comparison.alarms, ...best.alarms] : [])],
    statements,
    receipts: receiptsOf(statements),
  };
}
