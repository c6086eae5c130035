export { joinClaims } from './join-claims.ts';
