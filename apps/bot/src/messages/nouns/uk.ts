import { countedIn } from '../counted.ts';

export const articles = countedIn('uk', { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' });
export const statements = countedIn('uk', {
  one: 'висловлювання',
  few: 'висловлювання',
  many: 'висловлювань',
  other: 'висловлювання',
});
export const feeds = countedIn('uk', { one: 'стрічка', few: 'стрічки', many: 'стрічок', other: 'стрічки' });
export const speakers = countedIn('uk', { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' });
export const outlets = countedIn('uk', { one: 'видання', few: 'видання', many: 'видань', other: 'видання' });
export const days = countedIn('uk', { one: 'день', few: 'дні', many: 'днів', other: 'дня' });
