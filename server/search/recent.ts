/** Keeps what was asked for last: at most `most`, and what was not asked for longest goes first. */
export class Recent<T> {
  private readonly kept = new Map<string, T>()

  constructor(private readonly most: number) {}

  /** What is kept under this key, or what `make` gives. */
  get(key: string, make: () => T): T {
    const known = this.kept.get(key)
    const value = known ?? make()
    // A Map keeps the order of writing: written anew, it is the newest
    this.kept.delete(key)
    this.kept.set(key, value)
    const [oldest] = this.kept.keys()
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest)
    return value
  }

  get size(): number {
    return this.kept.size
  }
}
