import type { Stance } from '@onrecord/schema';

/** What a verb of speaking asks for: words that were said, what was spoken about, or a position on a claim. */
export type VerbSense =
  | { kind: 'say' }
  | { kind: 'speak' }
  | { kind: 'report' }
  | { kind: 'act'; stance: Stance }
  | { kind: 'hold'; stance: Stance | null };

const say: VerbSense = { kind: 'say' };
const speak: VerbSense = { kind: 'speak' };
const report: VerbSense = { kind: 'report' };
const act = (stance: Stance): VerbSense => ({ kind: 'act', stance });
const hold = (stance: Stance | null): VerbSense => ({ kind: 'hold', stance });

/** Base forms, with the irregular ones after them. "Hold" is what a claim can be asked for; "act" is a way of speaking. */
const LEXICON: readonly (readonly [sense: VerbSense, verbs: string])[] = [
  [say, 'say:said state:stated tell:told remark:remarked insist declare:declared assert maintain'],
  [
    speak,
    `talk speak:spoke,spoken comment mention discuss warn announce:announced describe:described address respond react
    reply:replied,replies answer explain add write:wrote,written raise:raised complain joke:joked note:noted accuse:accused criticise:criticised criticize:criticized praise:praised blame:blamed
    argue:argued suggest conclude:concluded estimate:estimated calculate:calculated testify:testified,testifies reveal disclose:disclosed
    apologise:apologised apologize:apologized tweet boast hint:hinted`,
  ],
  [report, 'report print publish'],
  [
    hold('denies'),
    `deny:denied,denies,denying dispute:disputed reject refute:refuted dismiss rebut:rebutted contradict disavow
    repudiate:repudiated`,
  ],
  [
    hold('confirms'),
    `confirm acknowledge:acknowledged admit:admitted,admitting corroborate:corroborated verify:verified,verifies concede:conceded
    agree:agreed validate:validated`,
  ],
  [hold('doubts'), 'doubt question'],
  [hold(null), 'claim allege:alleged support oppose favour favor back'],
  [
    act('believes'),
    `think:thought believe:believed expect fear hope:hoped predict feel:felt suspect consider assume:assumed`,
  ],
  [act('urges'), 'demand urge:urged want recommend call request advise:advised plead'],
  [
    act('commits'),
    'promise:promised vow pledge:pledged threaten plan:planned,planning commit:committed guarantee:guaranteed swear:swore,sworn',
  ],
  [act('asks'), 'ask inquire:inquired'],
  [act('declines'), 'decline:declined refuse:refused'],
];

const FORMS = new Map<string, VerbSense>();
const PARTICIPLES = new Set<string>();
for (const [sense, verbs] of LEXICON)
  for (const entry of verbs.split(/\s+/)) {
    const [base = '', irregular] = entry.split(':');
    const stem = base.replace(/e$/, '');
    const past = irregular?.split(',') ?? [`${stem}ed`];
    const third = /(?:s|x|ch|sh)$/.test(base)
      ? `${base}es`
      : base.replace(/([^aeiou])y$/, '$1ie').concat('s');
    const others = [base, third, `${stem}ing`];
    for (const form of [...others, ...past]) FORMS.set(form, sense);
    for (const form of past) PARTICIPLES.add(form);
  }

/** What a verb form of speaking means; `null` for any other word. */
export function senseOf(word: string): VerbSense | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}

/** Whether a word is a past form of a verb of speaking: "denied", "said". */
export function isPastForm(word: string): boolean {
  return PARTICIPLES.has(word.toLowerCase());
}

/** Every form, for mending misspelt ones. */
export function verbForms(): Iterable<string> {
  return FORMS.keys();
}
