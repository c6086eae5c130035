import { nameOf, readPhrase, topicOf } from '../phrase.ts';
import { type Reading, type Rule, readingOf } from '../reading.ts';

const LED =
  /\b(?:time ?line|chronology|chronological order|history|sequence)\b(?: (?:of|for|on|about|with))?\s*(?<rest>.*)$/i;

/** Each with `rest`, the topic, or `speaker` and `rest`. */
const CHANGES: readonly RegExp[] = [
  /^how (?:did|has|have) (?:the )?(?:story|affair|debate|case|news|matter|discussion)(?: (?:of|about|on|around))? (?<rest>.+?)(?: (?:been )?(?:develop(?:ed)?|unfold(?:ed)?|evolved?|go|gone))$/i,
  /^how (?:did|has|have|had) (?<speaker>.+?)['’]s? (?:position|view|views|stance|opinion|statements|story|mind|words)(?: (?:on|about|of|regarding) (?<rest>.+?))? (?:been )?(?:changed?|evolved?|develop(?:ed)?|shift(?:ed)?)$/i,
  /^(?:has|have|did|had) (?<speaker>.+?) (?:ever )?changed? (?:his|her|their|its) (?:mind|position|view|views|stance|opinion|story)(?: (?:about|on|of|regarding) (?<rest>.+))?$/i,
  /^(?:has|have|did|had) (?<speaker>.+?) (?:ever )?contradict(?:ed)? (?:him|her|it|them)sel(?:f|ves)(?: (?:about|on|of|over|regarding) (?<rest>.+))?$/i,
  /^in (?:what|which) order (?:did|have|has|was|were) .+? (?:about|on|of) (?<rest>.+)$/i,
];

/** "Timeline of …", "how has her position on … changed". */
export const readTimeline: Rule = (text, today) => {
  for (const pattern of CHANGES) {
    const { speaker, rest = '' } = pattern.exec(text)?.groups ?? {};
    if (speaker === undefined && rest === '') continue;
    return timelineOf({ ...readPhrase(rest, today), ...(speaker && { speaker: nameOf(speaker) }) });
  }
  const ended = /^(?<topic>.+?) (?:time ?line|chronology)$/i.exec(text)?.groups?.topic;
  if (ended !== undefined && !/\b(?:a|the|show|give|draw|make)\s*$/i.test(ended))
    return timelineOf(subjectOf(ended, today));
  const led = LED.exec(text)?.groups?.rest;
  return led === undefined ? null : timelineOf(subjectOf(led, today));
};

type Timeline = Partial<Record<'speaker' | 'about' | 'from' | 'to' | 'by', string>>;

/** "Who said what about …", "Halloran's statements on …", a name alone, or a topic. */
function subjectOf(text: string, today: string | undefined): Timeline {
  const whoSaidWhat =
    /^(?:who (?:said|says) what|what (?:was|has been) said|everything said|statements?)(?: (?:about|on))? (?<rest>.+)$/i.exec(
      text,
    );
  if (whoSaidWhat?.groups?.rest) return readPhrase(whoSaidWhat.groups.rest, today);
  const whatOne = /^what (?<speaker>.+?) (?:said|says|has said)(?: (?<rest>.+))?$/i.exec(text)?.groups;
  if (whatOne?.speaker) return { ...readPhrase(whatOne.rest ?? '', today), speaker: nameOf(whatOne.speaker) };
  const owned =
    /^(?<speaker>.+?)['’]s? (?:statements?|words|quotes|remarks|comments|position|views?)(?<rest>.*)$/i.exec(
      text,
    )?.groups;
  if (owned?.speaker) return { ...readPhrase(owned.rest ?? '', today), speaker: nameOf(owned.speaker) };
  const phrase = readPhrase(text, today);
  const { about = '', ...others } = phrase;
  return isPersonName(about) ? { ...others, speaker: about } : phrase;
}

/** Two or three words with capitals, none of them "the": nearly always somebody. The archive has the last word. */
function isPersonName(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|van|von|de|al|bin)){1,3}$/u.test(text);
}

function timelineOf({ by, ...found }: Timeline): Reading | null {
  const about = found.about === undefined ? undefined : topicOf(found.about);
  if (!about && found.speaker === undefined) return null;
  const { speaker, from, to } = found;
  const last = to ?? by;
  return readingOf({
    kind: 'timeline',
    ...(speaker !== undefined && { speaker }),
    ...(about && { about }),
    ...(from !== undefined && { from }),
    ...(last !== undefined && { to: last }),
  });
}
