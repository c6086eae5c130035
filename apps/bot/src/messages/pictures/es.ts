import type { PictureMessages } from './picture.ts';

export const picture: PictureMessages = {
  published: 'publicado',
  said: 'dicho ese día',
  onlyPublished: 'solo consta la fecha de publicación',
  earlier: (count) => `y ${count} anteriores`,
  alsoIn: (count) => ` y ${count} más`,
  on: (who, about) => `${who} sobre «${about}»`,
  timeline: (title, count) => `Cronología, ${title}: ${count}.`,
  andMore: (count) => `Y ${count} más.`,
};
