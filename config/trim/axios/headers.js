// axios' headers for plain objects of text, both ways: no raw header text to parse, no matchers, no cookies.
// The name of a header has no case, its value is kept as given; `null` and `false` mean: do not send.
export default class AxiosHeaders {
  constructor(headers) {
    this.set(headers)
  }

  nameOf(name) {
    const wanted = name.toLowerCase()
    return Object.keys(this).find((own) => own.toLowerCase() === wanted)
  }

  /** `set(name, value)` or `set(headers)`; with `rewrite` false, what is there already stays. */
  set(given, value, rewrite) {
    if (typeof given !== 'string') {
      for (const [name, one] of Object.entries(given || {})) this.set(name, one, value)
      return this
    }
    const own = this.nameOf(given)
    if (own === undefined || rewrite !== false) this[own || given] = value
    return this
  }

  get(name) {
    return this[this.nameOf(name)]
  }

  has(name) {
    return this.get(name) !== undefined
  }

  delete(name) {
    return this.has(name) && delete this[this.nameOf(name)]
  }

  setContentType(value, rewrite) {
    return this.set('Content-Type', value, rewrite)
  }

  /** Names are one per header from the start. */
  normalize() {
    return this
  }

  toJSON() {
    return Object.fromEntries(Object.entries(this).filter(([, value]) => value != null && value !== false))
  }

  static from(headers) {
    return headers instanceof this ? headers : new this(headers)
  }

  static concat(...all) {
    return all.reduce((sum, headers) => sum.set(headers), new this())
  }
}
