import { type AskedDays, takeDates } from './dates.ts';

/** What follows the verb of a question, taken apart. */
export interface Phrase extends AskedDays {
  about?: string;
  outlet?: string;
  /** Of a passive: "said by the union". */
  agent?: string;
}

/** Titles of newspapers and agencies end so; without one, a name is a person or a thing. */
const OUTLET_NAMES =
  'Gazette|Herald|Post|Times|Courier|Journal|News|Wire|Observer|Review|Lantern|Tribune|Guardian|Telegraph|Chronicle|Independent|Standard|Mail|Star|Sun|Globe|Press|Reuters|BBC|CNN|NPR|AP|AFP';
const OUTLET = `(?:the )?(?:[\\p{Lu}][\\p{L}’'-]+ ){0,3}(?:${OUTLET_NAMES})`;

const ACCORDING_TO = /(?:^|\s)(?:according to|as reported by|as printed in)\s+(?<outlet>.+?)$/iu;
const IN_OUTLET = new RegExp(
  `(?:^|\\s)(?:[Ii]n|[Tt]o|[Ww]ith|[Ff]or)? ?(?<outlet>${OUTLET.replace('(?:the )?', '(?:[Tt]he )?')})(?![\\p{L}’'-])`,
  'u',
);

/** Whom one speaks to says nothing of what it is about. */
const LISTENERS =
  /^(?:to )?(?:the )?(?:us|me|them|him|her|people|everybody|everyone|reporters|journalists|press|media|public|parliament|lawmakers)\b\s*/i;

const PREPOSITION =
  /^(?:anything |something |much |more |a word |out )*(?:about|on|regarding|concerning|over|of|to|for|against|from|with respect to|with regard to|in regard to|when it comes to|at|with|around|as for|that)\s+/i;

const AGENT = /(?:^|\s)by\s+(?<agent>.+?)(?=\s+(?:about|on|regarding|concerning)\s|$)/i;

/** Dates, outlet and topic of what follows a verb. */
export function readPhrase(
  text: string,
  today: string | undefined,
  given: { isPassive?: boolean } = {},
): Phrase {
  const found: Phrase = {};
  let { rest, days } = takeDates(text, today);
  Object.assign(found, days);
  const outlet = ACCORDING_TO.exec(rest) ?? IN_OUTLET.exec(rest);
  if (outlet?.groups?.outlet !== undefined) {
    found.outlet = nameOf(outlet.groups.outlet);
    rest = `${rest.slice(0, outlet.index)} ${rest.slice(outlet.index + outlet[0].length)}`;
  }
  const agent = given.isPassive ? AGENT.exec(rest) : null;
  if (agent?.groups?.agent !== undefined) {
    found.agent = nameOf(agent.groups.agent);
    rest = `${rest.slice(0, agent.index)} ${rest.slice(agent.index + agent[0].length)}`;
  }
  const about = topicOf(rest);
  return about === '' ? found : { ...found, about };
}

/** Whether a name is that of a newspaper or an agency, in whichever letters. */
export function isOutletName(name: string): boolean {
  return OUTLET_NAME.test(name);
}

const OUTLET_NAME = new RegExp(`(?:^|\\s)(?:${OUTLET_NAMES})$`, 'i');

/** What it is about: without prepositions and listeners before it, and marks around it. */
export function topicOf(text: string): string {
  let topic = trimmed(text);
  for (let before = ''; before !== topic; ) {
    before = topic;
    topic = trimmed(topic.replace(LISTENERS, '').replace(PREPOSITION, ''));
  }
  return /^(?:about|on|regarding|concerning|that|anything|something|it|this|there|so|to|for|of|and when|when|where)$/i.test(
    topic,
  )
    ? ''
    : topic.replace(/,? and (?:when|where|why|how)$/i, '');
}

/** A name without adverbs, possessives and a "the" before what is no name. */
export function nameOf(text: string): string {
  return trimmed(text)
    .replace(ADVERBS, '')
    .replace(/['’]s?$/, '')
    .replace(/^the /, '')
    .replace(/^dr\.? (?=\p{L})/iu, '')
    .replace(/^The (?=\p{Lu}\p{L}+ \p{Lu})/u, '')
    .trim();
}

const ADVERBS =
  /(?:\s+(?:ever|rly|really|actually|also|yet|already|just|once|finally|now|officially|publicly|personally|so far|not|n['’]t|never|indeed|exactly|specifically|then|previously|recently))+$/i;

function trimmed(text: string): string {
  return text.replace(/^[\s,;:"“”'’–—-]+|[\s,;:"“”–—-]+$/g, '');
}
