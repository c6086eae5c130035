// npm run fit -w @onrecord/extract -- [--gold FILE --who FILE]…
import { parseArgs } from 'node:util';
import { readAnnotated } from '../../eval/annotated.ts';
import { readGold } from '../../eval/corpus.ts';
import { fitDates } from './dates.ts';
import { fitReferences } from './references.ts';

const USAGE = `usage: npm run fit -w @onrecord/extract -- [--gold FILE --who FILE]…
  fits the small tables of weights that are not part of the model, on eval/annotated and on the files given,
  and prints them: they are few enough to be read before they are taken over`;

process.exitCode = main();

function main(): number {
  try {
    const { values } = parseArgs({
      options: { gold: { type: 'string', multiple: true }, who: { type: 'string', multiple: true } },
    });
    const { gold = [], who = [] } = values;
    if (gold.length !== who.length)
      throw new TypeError(`${gold.length} --gold and ${who.length} --who: each needs the other`);
    const articles = [...readAnnotated(), ...gold.flatMap((file, i) => readGold(file, who[i]))];
    const known = articles.filter(({ hasSpeakers }) => hasSpeakers);
    for (const line of [...fitDates(known), ...fitReferences(known)]) console.log(line);
    return 0;
  } catch (error) {
    console.error(`fit: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
}
