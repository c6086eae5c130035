import { countedIn } from '../counted.ts';

export const articles = countedIn('de', { one: 'Artikel', other: 'Artikel' });
export const statements = countedIn('de', { one: 'Aussage', other: 'Aussagen' });
export const feeds = countedIn('de', { one: 'Feed', other: 'Feeds' });
export const speakers = countedIn('de', { one: 'Person', other: 'Personen' });
export const outlets = countedIn('de', { one: 'Medium', other: 'Medien' });
export const days = countedIn('de', { one: 'Tag', other: 'Tagen' });
