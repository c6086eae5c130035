/** Which hosts a collection is read from: `example.org` is that name and every name below it. */
export interface HostRules {
  /** Where there are any, only these. */
  allowHosts: string[];
  /** Never these; stronger than the others. */
  denyHosts: string[];
}

/** A collection's rules for hosts; a `WebPolicy` of @onrecord/reader as they stand. */
export interface Hosts {
  /** Both lists are empty until something is put. */
  get(): Promise<HostRules>;
  put(rules: HostRules): Promise<void>;
}

/** Of a collection that has none. */
export const NO_RULES: HostRules = { allowHosts: [], denyHosts: [] };
