import { countedIn } from '../counted.ts';

export const articles = countedIn('en', { one: 'article', other: 'articles' });
export const statements = countedIn('en', { one: 'statement', other: 'statements' });
export const feeds = countedIn('en', { one: 'feed', other: 'feeds' });
export const speakers = countedIn('en', { one: 'speaker', other: 'speakers' });
export const outlets = countedIn('en', { one: 'outlet', other: 'outlets' });
export const days = countedIn('en', { one: 'day', other: 'days' });
