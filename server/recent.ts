interface Held<T> {
  readonly value: T
  readonly weight: number
  /** Asked for since it was kept, or since its turn to go was passed over. */
  asked: boolean
}

/**
 * Keeps what is asked for: at most `most`. What has been longest here goes first, unless it was asked for meanwhile: then
 * it is passed over once (the "second chance" or CLOCK rule, which needs no reordering each time something is found).
 */
export class Recent<T> {
  private readonly kept = new Map<string, Held<T>>()
  private held = 0

  /**
   * @param most how many, or how much where `weightOf` is given
   * @param weightOf what one thing counts
   */
  constructor(
    private readonly most: number,
    private readonly weightOf: (value: T, key: string) => number = () => 1,
  ) {}

  /** What is kept under this key. */
  find(key: string): T | undefined {
    const known = this.kept.get(key)
    if (known === undefined) return undefined
    known.asked = true
    return known.value
  }

  /** @returns the value; what weighs more than all that may be kept is not kept */
  keep(key: string, value: T): T {
    this.drop(key)
    const weight = this.weightOf(value, key)
    if (weight > this.most) return value
    this.kept.set(key, { value, weight, asked: false })
    this.held += weight
    this.makeRoom()
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
    this.kept.forEach(({ value }, key) => each(key, value))
  }

  get size(): number {
    return this.kept.size
  }

  private makeRoom(): void {
    // A Map keeps the order of writing: written anew while it is walked, an entry comes once more at the end
    for (const [key, oldest] of this.kept) {
      if (this.held <= this.most) return
      if (oldest.asked) {
        oldest.asked = false
        this.kept.delete(key)
        this.kept.set(key, oldest)
      } else this.drop(key)
    }
  }

  private drop(key: string): void {
    const known = this.kept.get(key)
    if (known === undefined) return
    this.held -= known.weight
    this.kept.delete(key)
  }
}
