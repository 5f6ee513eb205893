import type { Resident } from './resident'
import { paying } from './residents/paying'
import { withoutDeposits } from './residents/without-deposits'

/** Everybody who lives in the mock world. */
export const residents: readonly Resident[] = [...paying, ...withoutDeposits]
