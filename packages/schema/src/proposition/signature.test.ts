import { describe, expect, test } from 'vitest';
import { compareSignatures, signatureOf } from './signature.ts';

const compare = (left: string, right: string) => compareSignatures(signatureOf(left), signatureOf(right));

describe('two propositions', () => {
  test.each<[left: string, right: string]>([
    ['Six officers were killed near the harbour.', '6 officers had been killed near a harbour'],
    ['10,000 soldiers are ready to fight', '10000 soldiers are ready to fight'],
    ['Norland sold the old ferry to Sudland.', 'Norland’s town council sold the old ferry to Sudland.'],
    ['Taxes rise.', 'The taxes are rising.'],
    ['Brandt will not get his way.', 'Brandt won’t get his way'],
    ['The Town Might Sell Its Old Ferry', 'The town might sell its old ferry'],
    ['Ana Brandt sold the old ferry', 'I [Ana Brandt] sold the old ferry'],
    ['The old mill was sold to the town again', 'They sell the old mill to the town again'],
  ])('are the same: %s / %s', (left, right) => {
    expect([compare(left, right), compare(right, left)]).toEqual(['same', 'same']);
  });

  test.each<[left: string, right: string]>([
    ['The harbour office paid the divers.', 'The harbour office never paid the divers.'],
    ['The town will sell the harbour', 'The town will not sell the harbour'],
  ])('are each the contrary of the other: %s / %s', (left, right) => {
    expect([compare(left, right), compare(right, left)]).toEqual(['contrary', 'contrary']);
  });

  test.each<[left: string, right: string]>([
    ['Six officers were killed near the harbour.', 'Ten officers were killed near the harbour.'],
    ['Norland sent drones to the front', 'Sudland sent drones to the front'],
    ['Norland attacked the ships of Sudland', 'Sudland attacked the ships of Norland'],
    ['The police attacked the protesters', 'The protesters attacked the police'],
    ['Prices will rise next year in most ports', 'Prices will fall next year in most ports'],
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
