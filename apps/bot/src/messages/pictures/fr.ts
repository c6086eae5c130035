import type { PictureMessages } from './picture.ts';

export const picture: PictureMessages = {
  published: 'publié',
  said: 'dit ce jour-là',
  onlyPublished: 'seule la publication est datée',
  earlier: (count) => `et ${count} avant`,
  alsoIn: (count) => ` et ${count} de plus`,
  on: (who, about) => `${who} sur « ${about} »`,
  timeline: (title, count) => `Chronologie, ${title} : ${count}.`,
  andMore: (count) => `Et ${count} de plus.`,
};
