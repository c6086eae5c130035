/** What one alone may do at a time, among all processes and machines that share a store. */
export interface Leases {
  /**
   * Takes a lease, or keeps one up that the holder has: true while it is the holder's. It ends after so many milliseconds
   * unless it is taken again; whoever holds it must then stop.
   */
  take(name: string, holder: string, milliseconds: number): Promise<boolean>;
  /** Gives it back at once; one that is another's stays. */
  release(name: string, holder: string): Promise<void>;
}
