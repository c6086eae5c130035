export { lemmaOf } from './lemma.ts';
export { stanceOf } from './stance.ts';
