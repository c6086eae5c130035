import { describe, expect, test } from 'vitest';
import { compareSignatures } from './compare-signatures.ts';
import { signatureOf } from './signature.ts';

const compare = (left: string, right: string) => compareSignatures(signatureOf(left), signatureOf(right));

describe('two propositions', () => {
  test.each<[left: string, right: string]>([
    ['Six officers were killed near the harbour.', '6 officers had been killed near a harbour'],
    ['10,000 soldiers are ready to fight', '10000 soldiers are ready to fight'],
    ['Norland sold the old ferry to Sudland.', 'Norland’s town council sold the old ferry to Sudland.'],
    ['Taxes rise.', 'The taxes are rising.'],
    ['Brandt will not get his way.', 'Brandt won’t get his way'],
    ['The guards shot a swan in Ellery', 'A swan was shot by the guards in Ellery'],
    ['On Monday the council sold the ferry', 'The ferry was sold by the council on Monday'],
    ['Soldiers from Norland crossed the strait', 'Norlandian troops crossed the strait'],
    ['The quay cost $2 million', 'The quay cost 2,000,000 dollars'],
    ['The pier is unsafe', 'The pier isn’t safe'],
    ['The Town Might Sell Its Old Ferry', 'The town might sell its old ferry'],
    ['Ana Brandt sold the old ferry', 'I [Ana Brandt] sold the old ferry'],
    ['The old mill was sold to the town again', 'They sell the old mill to the town again'],
  ])('are the same: %s / %s', (left, right) => {
    expect([compare(left, right), compare(right, left)]).toEqual(['same', 'same']);
  });

  test.each<[left: string, right: string]>([
    ['The harbour office paid the divers.', 'The harbour office never paid the divers.'],
    ['The town will sell the harbour', 'The town will not sell the harbour'],
    ['Ten divers drowned near the quay', 'No divers drowned near the quay'],
    ['The town sold the quay', 'It is not true that the town sold the quay'],
    ['The letter is genuine', 'The letter is a fake'],
  ])('are each the contrary of the other: %s / %s', (left, right) => {
    expect([compare(left, right), compare(right, left)]).toEqual(['contrary', 'contrary']);
  });

  test.each<[left: string, right: string]>([
    ['Six officers were killed near the harbour.', 'Ten officers were killed near the harbour.'],
    ['Norland sent drones to the front', 'Sudland sent drones to the front'],
    ['Norland attacked the ships of Sudland', 'Sudland attacked the ships of Norland'],
    ['The police attacked the protesters', 'The protesters attacked the police'],
    ['Prices will rise next year in most ports', 'Prices will fall next year in most ports'],
    ['Norland sent troops to Sudland', 'Sudland sent troops to Norland'],
    ['The owners bought gifts from the mayor', 'The mayor bought gifts from the owners'],
    ['All divers are ill', 'Some divers are ill'],
    ['The ferry goes to Ellery from Halden', 'The ferry goes from Ellery to Halden'],
    ['The town will be flooded if the dam breaks', 'The town will be flooded'],
    ['The owners sold the old mill', 'The owners may have sold the old mill'],
    ['The owners sold the old mill', 'The owners will sell the old mill'],
    ['The owners repair the old mill', 'The owners should repair the old mill'],
    ['Officers were killed in Norland', 'Officers were killed'],
    ['Norland helps the economy', 'Norland does more to hurt the economy than help it'],
    ['I [Ana Brandt] think that is fine', 'I [Ana Brandt] have to think for myself'],
    ['I [Ana Brandt] do.', 'I [Ana Brandt] do.'],
    ['He [Ana Brandt] sold the old ferry', 'He [Jo Maas] sold the old ferry'],
    ['It is so', 'They are not'],
    ['', ''],
  ])('are not surely about the same: %s / %s', (left, right) => {
    expect([compare(left, right), compare(right, left)]).toEqual([null, null]);
  });
});

test('a word that every object of JavaScript has is a word as any other', () => {
  expect(compare('The constructor sold the ferry', 'The constructors sold the ferry')).toBe('same');
});
