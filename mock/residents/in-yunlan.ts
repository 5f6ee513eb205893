import type { Resident } from '../resident'

/** Residents of 云澜, where nearly everybody of the mock world lives. */
export const inYunlan = (residents: readonly Omit<Resident, 'city'>[]): readonly Resident[] =>
  residents.map((resident) => ({ ...resident, city: 'yunlan' }))
