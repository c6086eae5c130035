import type { PictureMessages } from './picture.ts';

export const picture: PictureMessages = {
  published: 'опубліковано',
  said: 'сказано того дня',
  onlyPublished: 'датовано лише публікацію',
  earlier: (count) => `і ще ${count} раніше`,
  alsoIn: (count) => ` і ще ${count}`,
  on: (who, about) => `${who} про «${about}»`,
  timeline: (title, count) => `Хронологія, ${title}: ${count}.`,
  andMore: (count) => `І ще ${count}.`,
};
