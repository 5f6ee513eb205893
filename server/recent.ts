interface Held<T> {
  readonly key: string
  readonly value: T
  readonly weight: number
  /** What was asked for last before it, and next after it. */
  older?: Held<T>
  newer?: Held<T>
}

/**
 * Keeps what was asked for last: at most `most`, and what was not asked for longest goes first. In what order is a chain
 * beside the map: a map that is written to at each finding costs several times as much.
 */
export class Recent<T> {
  private readonly kept = new Map<string, Held<T>>()
  private held = 0
  private newest: Held<T> | undefined
  private oldest: Held<T> | undefined

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
    if (known === undefined) return undefined
    if (known !== this.newest) {
      this.unchain(known)
      this.chain(known)
    }
    return known.value
  }

  /** @returns the value; what weighs more than all that may be kept goes again at once */
  keep(key: string, value: T): T {
    const before = this.kept.get(key)
    if (before) this.drop(before)
    const made: Held<T> = { key, value, weight: this.weightOf(value, key) }
    this.kept.set(key, made)
    this.chain(made)
    this.held += made.weight
    while (this.oldest && this.held > this.most) this.drop(this.oldest)
    return value
  }

  /** What is kept under this key, or what `make` gives. */
  get(key: string, make: () => T): T {
    return this.find(key) ?? this.keep(key, make())
  }

  clear(): void {
    this.kept.clear()
    this.held = 0
    this.newest = this.oldest = undefined
  }

  forEach(each: (key: string, value: T) => void): void {
    this.kept.forEach(({ value }, key) => each(key, value))
  }

  get size(): number {
    return this.kept.size
  }

  private chain(one: Held<T>): void {
    one.older = this.newest
    one.newer = undefined
    if (this.newest) this.newest.newer = one
    else this.oldest = one
    this.newest = one
  }

  private unchain({ older, newer }: Held<T>): void {
    if (older) older.newer = newer
    else this.oldest = newer
    if (newer) newer.older = older
    else this.newest = older
  }

  private drop(one: Held<T>): void {
    this.unchain(one)
    this.held -= one.weight
    this.kept.delete(one.key)
  }
}
