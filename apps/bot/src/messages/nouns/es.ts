import { countedIn } from '../counted.ts';

export const articles = countedIn('es', { one: 'artículo', other: 'artículos' });
export const statements = countedIn('es', { one: 'declaración', other: 'declaraciones' });
export const feeds = countedIn('es', { one: 'canal', other: 'canales' });
export const speakers = countedIn('es', { one: 'persona', other: 'personas' });
export const outlets = countedIn('es', { one: 'medio', other: 'medios' });
export const days = countedIn('es', { one: 'día', other: 'días' });
