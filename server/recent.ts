/** Keeps what was asked for last: at most `most`, and what was not asked for longest goes first. */
export class Recent<T> {
  private readonly kept = new Map<string, T>()
  private held = 0
  private newest: string | undefined

  /**
   * @param most how many, or how much where `weightOf` is given
   * @param weightOf what one thing counts
   */
  constructor(
    private readonly most: number,
    private readonly weightOf: (value: T, key: string) => number = () => 1,
  ) {}

  /** What is kept under this key, from now on the newest. */
  find(key: string): T | undefined {
    const known = this.kept.get(key)
    if (known === undefined || key === this.newest) return known
    // A Map keeps the order of writing: written anew, it is the newest
    this.kept.delete(key)
    this.kept.set(key, known)
    this.newest = key
    return known
  }

  /** @returns the value; what weighs more than all that may be kept goes again at once */
  keep(key: string, value: T): T {
    this.drop(key)
    this.kept.set(key, value)
    this.newest = key
    this.held += this.weightOf(value, key)
    for (const oldest of this.kept.keys()) {
      if (this.held <= this.most) break
      this.drop(oldest)
    }
    return value
  }

  /** What is kept under this key, or what `make` gives. */
  get(key: string, make: () => T): T {
    return this.find(key) ?? this.keep(key, make())
  }

  clear(): void {
    this.kept.clear()
    this.held = 0
  }

  forEach(each: (key: string, value: T) => void): void {
    this.kept.forEach((value, key) => each(key, value))
  }

  get size(): number {
    return this.kept.size
  }

  private drop(key: string): void {
    const known = this.kept.get(key)
    if (known === undefined) return
    this.held -= this.weightOf(known, key)
    this.kept.delete(key)
  }
}
