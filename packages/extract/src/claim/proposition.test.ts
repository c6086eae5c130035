import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../test/claims-of.ts';

describe('a statement as a proposition', () => {
  const CASES: [name: string, text: string, said: Said, claim: string][] = [
    [
      'loses its quotation marks and gains a capital and a full stop',
      'She said “the mill” was closing',
      { words: '“the mill” was closing' },
      'The mill was closing.',
    ],
    [
      'keeps the word that turns it round',
      'He said no decision had been made',
      { words: 'no decision had been made' },
      'No decision had been made.',
    ],
    [
      'loses the word that only opens it',
      '“No, the mill is closing,” she said.',
      { words: 'No, the mill is closing', type: 'direct' },
      'The mill is closing.',
    ],
    [
      'loses the conjunction',
      'She said that the mill was closing',
      { words: 'that the mill was closing' },
      'The mill was closing.',
    ],
    [
      'tells who "I" is',
      '“I closed the mill,” she said.',
      { words: 'I closed the mill', by: 'Mara Lindqvist', type: 'direct' },
      'I [Mara Lindqvist] closed the mill.',
    ],
    [
      'tells who "we" are, behind what is written together with it',
      '“We’re closing,” she said.',
      { words: 'We’re closing', by: 'Mara Lindqvist', type: 'direct' },
      'We’re [Mara Lindqvist] closing.',
    ],
    [
      'tells whose "our" is',
      '“The storm took our mill,” she said.',
      { words: 'The storm took our mill', by: 'Harbour Office', type: 'direct' },
      "The storm took our [Harbour Office's] mill.",
    ],
    [
      'tells who an opening pronoun is that fits the speaker',
      'She said she would close the mill.',
      { words: 'she would close the mill', by: 'Mara Lindqvist', source: 'She' },
      'She [Mara Lindqvist] would close the mill.',
    ],
    [
      'states what is doubted',
      'They could not confirm local claims that the dam had burst.',
      { words: 'local claims that the dam had burst', stance: 'doubts' },
      'The dam had burst.',
    ],
    [
      'tells who is to have done what is denied',
      'Brandt denied paying the referee.',
      { words: 'paying the referee', by: 'Otto Brandt', stance: 'denies' },
      '[Otto Brandt was] paying the referee.',
    ],
    [
      'joins the pieces that a cue divides',
      '“The mill,” she said, “is closing.”',
      { words: ['The mill,', 'is closing.'], type: 'direct' },
      'The mill is closing.',
    ],
    [
      'keeps apostrophes',
      'He said the voters’ choice was clear',
      { words: 'the voters’ choice was clear' },
      'The voters’ choice was clear.',
    ],
    [
      'tells who "they" are where two speak',
      'Both said they were alarmed.',
      { words: 'they were alarmed', by: 'Mara Lindqvist & Otto Brandt' },
      'They [Mara Lindqvist & Otto Brandt] were alarmed.',
    ],
    [
      'tells what "it" is where a body tells what it did',
      'The office said it had not paid the divers.',
      { words: 'it had not paid the divers', by: 'Harbour Office' },
      'It [Harbour Office] had not paid the divers.',
    ],
    [
      'tells who is to have done what is denied in the perfect',
      'Brandt denied having paid the referee.',
      { words: 'having paid the referee', by: 'Otto Brandt', stance: 'denies' },
      '[Otto Brandt had] paid the referee.',
    ],
    [
      'tells what is promised',
      'Brandt promised to rebuild the mill.',
      { words: 'to rebuild the mill', by: 'Otto Brandt', stance: 'commits' },
      '[Otto Brandt is] to rebuild the mill.',
    ],
    [
      'tells what is demanded',
      'She urged the owners to repair the roof and to pay for it.',
      { words: 'the owners to repair the roof and to pay for it', by: 'Mara Lindqvist', stance: 'urges' },
      'The owners [should] repair the roof and pay for it.',
    ],
    [
      'loses the words that tell where it is from',
      'The Post said two divers had died, citing a nurse.',
      { words: 'two divers had died, citing a nurse' },
      'Two divers had died.',
    ],
    [
      'states what a report says that is cited',
      'They cite intelligence reports that divers had crossed the strait.',
      { words: 'intelligence reports that divers had crossed the strait', told: 'cite' },
      'Divers had crossed the strait.',
    ],
    [
      'tells who is accused, of one or of several',
      'They accuse the two owners of hiding a leak.',
      { words: 'the two owners of hiding a leak', told: 'accuse' },
      'The two owners [are accused] of hiding a leak.',
    ],
    [
      'loses the marks of a letter that an editor changed',
      '“[T]he mill is closing,” she said.',
      { words: '[T]he mill is closing', type: 'direct' },
      'The mill is closing.',
    ],
    [
      'dates a relative day',
      'She said the mill closed yesterday',
      { words: 'the mill closed yesterday' },
      'The mill closed yesterday [2024-10-17].',
    ],
    [
      'dates quoted words from the day they were said',
      '“The mill closed yesterday,” she said on Monday.',
      {
        words: 'The mill closed yesterday',
        type: 'direct',
        saidAt: {
          edtf: '2024-10-14',
          earliest: '2024-10-14',
          latest: '2024-10-14',
          basis: 'stated',
          evidence: null,
        },
      },
      'The mill closed yesterday [2024-10-13].',
    ],
    [
      'leaves quoted words undated when their day is unknown',
      '“The mill closed yesterday,” she said.',
      { words: 'The mill closed yesterday', type: 'direct' },
      'The mill closed yesterday.',
    ],
  ];

  it.each(CASES)('%s', (_, text, said, claim) => {
    expect(claimsOf(text, [said]).map((found) => found.text)).toEqual([claim]);
  });
});

describe('a speech of several sentences', () => {
  const CASES: [name: string, text: string, said: Said, claims: string[]][] = [
    [
      'makes a claim of each that can be read alone',
      '“The mill is old,” she said. “The town must close it. It stinks.”',
      { words: ['The mill is old,', 'The town must close it. It stinks.'], type: 'direct' },
      ['The mill is old.', 'The town must close it.'],
    ],
    [
      'parts two that only the cue divides',
      '“The mill is old,” she said. “The dam is leaking.”',
      { words: ['The mill is old', 'The dam is leaking.'], type: 'direct' },
      ['The mill is old.', 'The dam is leaking.'],
    ],
    [
      'parts what “and that” joins',
      'She said that the mill was old and that the dam leaked.',
      { words: 'that the mill was old and that the dam leaked' },
      ['The mill was old.', 'The dam leaked.'],
    ],
    [
      'parts what is reported behind what is quoted',
      '“The mill is old,” she said, while adding that the dam was leaking.',
      { words: ['The mill is old,', 'that the dam was leaking'], type: 'mixed' },
      ['The mill is old.', 'The dam was leaking.'],
    ],
    [
      'makes one claim of what is repeated',
      '“The mill is old. The mill is old!” she said. “The mill is old.”',
      { words: ['The mill is old. The mill is old', 'The mill is old.'], type: 'direct' },
      ['The mill is old.'],
    ],
    [
      'asks only what ends in a question mark',
      '“The mill is old. Who will pay?” she said.',
      { words: 'The mill is old. Who will pay?', type: 'direct', stance: 'asks' },
      ['The mill is old.'],
    ],
  ];

  it.each(CASES)('%s', (_, text, said, claims) => {
    expect(claimsOf(text, [said]).map((found) => found.text)).toEqual(claims);
  });
});

describe('what is no statement that can be read alone', () => {
  const CASES: [name: string, said: Said][] = [
    ['a name for something', { words: 'it as the first step' }],
    ['a clause without its main clause', { words: 'while the mill was closed' }],
    ['a noun phrase', { words: 'a merger of the two mills' }],
    ['a noun phrase with a clause about it', { words: 'a mill that was built in May' }],
    ['a noun phrase with a clause without its opener', { words: 'the last mill you will ever need' }],
    [
      'a noun phrase with a clause about it that a name opens',
      { words: 'disparaging remarks Brandt had made' },
    ],
    ['a noun phrase with a noun that may be a verb', { words: 'his repeated calls to close the mill' }],
    ['a noun phrase with a participle', { words: 'two divers killed in the harbour' }],
    ['an infinitive', { words: 'to rebuild the mill' }],
    ['a question', { words: 'Is the mill closing?', type: 'direct' }],
    ['a demand', { words: 'Close the mill now', type: 'direct' }],
    ['a clause whose subject stands outside', { words: 'which was closed in May' }],
    ['a verb without a subject', { words: 'normally does not flood' }],
    ['a pronoun that fits nobody', { words: 'he would close the mill', by: 'Mara Lindqvist', source: 'She' }],
    ['a pronoun in quoted words', { words: 'They closed the mill', type: 'direct', by: 'Harbour Office' }],
    ['"it" that may be anything', { words: 'it was coming too slowly', by: 'Harbour Office' }],
    [
      'an object with a clause behind it',
      { words: 'him with a study proving that mills are dangerous, is safe' },
    ],
    ['a noun phrase with two verbs behind its opener', { words: 'a leader who has tried, and won' }],
    ['a noun phrase behind a genitive', { words: 'Brandt’s repeated calls to close all mills' }],
    ['a noun phrase with a shortened clause about it', { words: 'a job he’s widely believed to want' }],
    ['an indirect question', { words: 'how he would bring jobs back to the town' }],
    ['a heading', { words: 'the stance of many in the town: the mill is safe' }],
    [
      '"it" that may cost anybody anything',
      { words: 'it would cost the town a fortune', by: 'Harbour Office' },
    ],
    [
      'a pronoun behind an opening phrase',
      { words: 'out of nowhere, he closed the mill', by: 'Mara Lindqvist' },
    ],
    ['a word that points back', { words: 'This, of course, might change', type: 'direct' }],
    ['what something is called', { words: 'the mill was closed a lie', told: 'call' }],
    ['what "no" turns round', { words: 'immediate decision had been made', told: 'said no' }],
    ['"I" of somebody unknown', { words: 'I closed the mill', type: 'direct' }],
    [
      'a pronoun of a question put to another',
      { words: 'whether he paid', by: 'Otto Brandt', stance: 'asks' },
    ],
  ];

  it.each(CASES)('%s', (_, said) => {
    expect(claimsOf(`${said.told ?? ''} ${[said.words].flat().join(' ')}.`, [said])).toEqual([]);
  });
});

describe('what the speaker holds of a statement that is reported within theirs', () => {
  const TWO = 'Mara Lindqvist & Otto Brandt';
  const CASES: [words: string, claims: string[], said?: Partial<Said>][] = [
    [
      'they could not confirm local claims that divers had drowned',
      ['Divers had drowned. doubts'],
      { by: TWO },
    ],
    ['they were unable to verify whether divers had drowned', ['Divers had drowned. doubts'], { by: TWO }],
    ['she did not rule out that the dam had burst', ['The dam had burst. doubts']],
    ['she had seen no evidence that the dam had burst', ['The dam had burst. doubts']],
    ['there was no evidence that the dam had burst', ['The dam had burst. doubts']],
    ['she did not believe the dam would hold', ['The dam would hold. doubts']],
    ['she doubted that the dam would hold', ['The dam would hold. doubts']],
    ['it was unclear whether the dam would hold', ['The dam would hold. doubts']],
    ['the office could not confirm that the dam had burst', ['The dam had burst. doubts']],
    ['she denied that the dam had burst', ['The dam had burst. denies']],
    ['We cannot confirm that the dam has burst', ['The dam has burst. doubts'], { type: 'direct' }],
    ['Today I can confirm that the dam has burst', ['The dam has burst. confirms'], { type: 'direct' }],
    [
      'the mill was safe but she could not confirm that the dam had burst',
      ['The mill was safe. asserts', 'The dam had burst. doubts'],
    ],
    ['she believed the dam would hold', ['The dam would hold. believes']],
    [
      'while she was unable to give details, she believed the dam would hold',
      ['The dam would hold. believes'],
    ],
    ['I think the dam will hold', ['The dam will hold. believes'], { type: 'direct' }],
    ['I know that the dam will hold', ['The dam will hold. asserts'], { type: 'direct' }],
    ['I think it is a mess', [], { type: 'direct' }],
    [
      'I know about the dam that they are building',
      ['I [Mara Lindqvist] know about the dam that they are building. asserts'],
      { type: 'direct' },
    ],
    ['I know the dam', ['I [Mara Lindqvist] know the dam. asserts'], { type: 'direct' }],
    [
      'she was alarmed by the storm but added she could not confirm local claims that the dam had burst',
      ['She [Mara Lindqvist] was alarmed by the storm. asserts', 'The dam had burst. doubts'],
    ],
    // Somebody else's doubt is not the speaker's.
    [
      'the critics did not believe the dam would hold',
      ['The critics did not believe the dam would hold. asserts'],
    ],
    ['he could not confirm that the dam had burst', []],
    ['she could not confirm the number', ['She [Mara Lindqvist] could not confirm the number. asserts']],
  ];

  it.each(CASES)('%s', (words, claims, said = {}) => {
    const found = claimsOf(`${words}.`, [{ words, by: 'Mara Lindqvist', source: 'She', ...said }]);
    expect(found.map(({ text, appearances }) => `${text} ${appearances[0]?.stance}`)).toEqual(claims);
  });
});
