import { Random } from './random.ts';

/** Words by how often they are used, the most used first: real ones in front, made-up ones behind. */
export interface Vocabulary {
  nouns: readonly string[];
  verbs: readonly string[];
  adjectives: readonly string[];
  givenNames: readonly string[];
  surnames: readonly string[];
  outlets: readonly string[];
}

const NOUNS = `people government year country time state city president minister company party council police money
water school law election market bank report plan war peace energy health hospital road bridge harbour river
factory worker union strike wage price tax budget vote border army soldier treaty summit alliance court judge trial
family child parent teacher student doctor nurse farmer field harvest storm flood fire winter summer airport train
station ferry island coast region village mayor senator committee agency program system network computer data
industry trade export import tariff pension housing rent landlord tenant festival museum film song book newspaper`;

const VERBS = `make take need want build close open sell buy protect support oppose change keep lose win pay spend
cut raise lower bring send stop start help find know believe expect follow lead meet move offer plan produce provide
reach remain remove replace report require review save share show sign solve stand study teach test train visit warn`;

const ADJECTIVES = `new good great public local national foreign economic political social clear difficult important
serious strong weak high low large small early late long short safe dangerous free fair open private military civil
green young old central regional annual recent final possible necessary`;

const GIVEN = `James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan
Joseph Jessica Thomas Sarah Ana Jo Eva Lena Marek Ines Olaf Ingrid Pavel Yusuf Amina Chen Wei Hiroshi Aiko Carlos
Lucia Pedro Sofia Ivan Olga Ahmed Fatima Kwame Adwoa Liam Aoife Sean Niamh Luca Giulia Mateo Camila Noah Emma`;

const SYLLABLES = `ba be bo bra bri ca ce chi cla co cra da de di dor dra el en fa fe fi flo for fra ga ge gla go gra ha
he hol il in ka ke kin la le li lon lu ma me mi mor na ne ni nor o pa pe pi pla por ra re ri ro ru sa se sha si so sta
ste sto ta te ti tor tra tri u va ve vi vol wa we wi xe ya ze zo`;

/** A vocabulary of about this many words. */
export function vocabularyOf(seed: number, words: number): Vocabulary {
  const random = new Random(seed, 1);
  const taken = new Set<string>();
  const grow = (list: string, count: number, endings: readonly string[], longest: number) => {
    const grown = split(list);
    for (const word of grown) taken.add(word);
    while (grown.length < count) {
      const made = syllables(random, random.whole(2, longest)) + random.pick(endings);
      if (!taken.has(made)) grown.push(made);
      taken.add(made);
    }
    return grown;
  };
  const surnames = grow('', Math.max(500, words / 10), ['n', 'son', 'ski', 'r', 'z', 't', 'ez', 'i'], 3);
  return {
    nouns: grow(NOUNS, words * 0.6, ['', 'n', 'r', 'tion', 'ment', 'ness', 'l'], 4),
    verbs: grow(VERBS, words * 0.15, ['', 'te', 'se', 'fy'], 3),
    adjectives: grow(ADJECTIVES, words * 0.25, ['ous', 'ive', 'al', 'ic', 'ful'], 3),
    givenNames: split(GIVEN),
    surnames: surnames.map(capital),
    outlets: Array.from({ length: 300 }, (_, index) => {
      const place = capital(surnames[index] ?? '');
      return `The ${place} ${random.pick(['Post', 'Times', 'Gazette', 'Herald', 'Courier', 'Wire'])}`;
    }),
  };
}

function syllables(random: Random, count: number): string {
  const known = split(SYLLABLES);
  return Array.from({ length: count }, () => random.pick(known)).join('');
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
