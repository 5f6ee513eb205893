/** `another`: the answer is about somebody who was not asked about. */
export type FaultKind = 'slow' | 'down' | 'garbled' | 'another'

/** The department did not give a usable answer; it may the next time. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    options?: ErrorOptions,
    /** Which field could not be read, where it is known: /accounts/0/payDay. No value of it. */
    readonly field?: string,
  ) {
    super(`department ${kind}`, options)
    this.name = 'Fault'
  }
}

/** The department understood and said no. */
export class Refusal extends Error {
  constructor(readonly reason: string) {
    super('department refused')
    this.name = 'Refusal'
  }
}
