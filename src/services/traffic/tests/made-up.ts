import { PHOTO } from '../contract/examples/parts'
import type { TheirViolation } from '../agency/mock/deeds'

/** What a request can name, among whatever else the police may say: a car, and a violation that waits. */
export const good = { plate: '云T8K27Q', place: '好路口' } as const

interface Records {
  readonly cars: readonly object[]
  readonly violations: readonly object[]
}

const waiting: TheirViolation = {
  number: 'good-1',
  at: '2026-11-19T17:46:00+08:00',
  place: good.place,
  plate: good.plate,
  kind: 'crosswalk',
  named: '遇行人正在通过人行横道时未停车让行的',
  code: '1357',
  law: '《道路交通安全法》第四十七条',
  fine: 20000,
  points: 3,
  role: 'driver',
  photos: 3,
}

export const madeUp = {
  records: (made: Records) => ({
    ...made,
    cars: [{ plate: good.plate }, ...made.cars].slice(0, 20),
    violations: [waiting, ...made.violations],
  }),
  photo: () => ({ data: PHOTO.slice(PHOTO.indexOf(',') + 1) }),
}
