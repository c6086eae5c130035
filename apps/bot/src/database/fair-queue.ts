/**
 * Tasks of several owners: each owner's in their order, and the owners in turn. Whoever has a hundred waiting keeps nobody else
 * waiting for a hundred.
 */
export class FairQueue<Task> {
  /** The owner whose turn it is comes first; none is without tasks. */
  readonly #owners = new Map<string, Set<Task>>();

  get isEmpty(): boolean {
    return this.#owners.size === 0;
  }

  add(owner: string, task: Task): void {
    const own = this.#owners.get(owner);
    if (own) own.add(task);
    else this.#owners.set(owner, new Set([task]));
  }

  /** Takes the task whose turn it is; `null` where none waits. */
  take(): Task | null {
    for (const [owner, own] of this.#owners) {
      const [task] = own;
      this.#owners.delete(owner);
      own.delete(task as Task);
      if (own.size > 0) this.#owners.set(owner, own);
      return task as Task;
    }
    return null;
  }

  /** Takes a task out of its turn; nothing there is no error. */
  delete(owner: string, task: Task): void {
    const own = this.#owners.get(owner);
    if (own?.delete(task) && own.size === 0) this.#owners.delete(owner);
  }

  /** How many tasks come before one that this owner would add now. */
  before(owner: string): number {
    const own = this.#owners.get(owner)?.size ?? 0;
    let before = own;
    for (const [other, { size }] of this.#owners) if (other !== owner) before += Math.min(size, own + 1);
    return before;
  }
}
