import type { PictureMessages } from './picture.ts';

export const picture: PictureMessages = {
  published: 'veröffentlicht',
  said: 'an dem Tag gesagt',
  onlyPublished: 'datiert ist nur die Veröffentlichung',
  earlier: (count) => `und ${count} frühere`,
  alsoIn: (count) => ` und ${count} weitere`,
  on: (who, about) => `${who} über „${about}“`,
  timeline: (title, count) => `Zeitleiste, ${title}: ${count}.`,
  andMore: (count) => `Und ${count} mehr.`,
};
