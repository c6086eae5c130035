/** "Holt-backed", "Holt-like": made of a name, and none. */
export const COMPOUND =
  /-(?:aligned|approved|backed|based|born|controlled|endorsed|era|friendly|funded|inspired|leaning|led|like|linked|owned|run|sponsored|style|supporting|themed|trained)$/;
