import { countedIn } from '../counted.ts';

export const articles = countedIn('fr', { one: 'article', other: 'articles' });
export const statements = countedIn('fr', { one: 'déclaration', other: 'déclarations' });
export const feeds = countedIn('fr', { one: 'flux', other: 'flux' });
export const speakers = countedIn('fr', { one: 'personne', other: 'personnes' });
export const outlets = countedIn('fr', { one: 'média', other: 'médias' });
export const days = countedIn('fr', { one: 'jour', other: 'jours' });
