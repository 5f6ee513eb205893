/** A stretch of work: who paid the housing fund, when, on what wage. Amounts in fen, shares in 1/10000. */
export interface Employment {
  readonly employer: string
  /** Days; `to` absent while it lasts. */
  readonly from: string
  readonly to?: string
  /** Yearly base, from a month on, rising in July as the rules have it. */
  readonly bases: readonly { readonly from: string; readonly base: number }[]
  readonly employerRate: number
  readonly personalRate: number
  /** Day of the month by which the employer pays. */
  readonly payDay: number
  /** Months nobody paid, with the department's word for it. */
  readonly gaps?: readonly { readonly month: string; readonly note?: string }[]
}

export interface Withdrawal {
  readonly day: string
  readonly kind: 'rent' | 'purchase' | 'repayment' | 'other'
  /** fen, positive. */
  readonly amount: number
}

/**
 * The facts of one made-up resident. Every department derives its records from these and the clock alone, so that all
 * departments agree and a new one edits no resident.
 */
export interface Resident {
  readonly id: string
  /** What a tester reads in the list, zh and en. */
  readonly story: { readonly zh: string; readonly en: string }
  readonly name: string
  /** 18 characters with a valid check digit; region codes start with 99, which no real place has. */
  readonly idNumber: string
  readonly phone: string
  readonly city: string
  readonly employments: readonly Employment[]
  /** Money in the housing fund when the first record starts, in fen: brought from before the records. */
  readonly openingBalance?: number
  readonly withdrawals?: readonly Withdrawal[]
  readonly retiredOn?: string
  /** Of their cars, as machines write them: 云T8K27Q. */
  readonly plates?: readonly string[]
  /** In the birth register; born when their number says. */
  readonly children?: readonly {
    /** Number of the birth certificate. */
    readonly entry: string
    readonly name: string
    readonly idNumber: string
    /** Guardians who do not agree. */
    readonly disputed?: boolean
  }[]
  readonly permitSince?: string
}
