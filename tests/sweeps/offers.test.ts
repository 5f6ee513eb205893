import fc from 'fast-check'
import { residents } from '../../mock/residents'
import type { Resident } from '../../mock/resident'
import { facts } from '../../src/services/social-insurance/agency/residents'
import { department } from '../../src/services/social-insurance/agency/mock'
import { protocol } from '../../src/services/social-insurance/agency/protocol'
import type { Told } from '../../src/services/social-insurance/agency/client'
import { gapOffer, retirementOffer } from '../../src/services/social-insurance/server/offers'
import { addDays } from '../../src/shared/days'
import { birthOf, sexOf } from '../../src/shared/id-number'
import type { Offer } from '../../server/module'
import { doseOffer } from '../../server/offers/children'
import { remaining, topicIn, type Put } from '../../server/offers/offers'
import { seed } from './inputs'

const FIRST = '2026-11-23'
const DAYS = 730

const figures = { pensionBase: 840000, flexibleWomen: 'femaleFlexible55' } as const

/** What would be offered to somebody who has agreed to everything, on one day. */
function offersOn(resident: Resident, day: string): Offer[] {
  const { city, idNumber, name, children = [] } = resident
  const now = () => new Date(`${day}T12:00:00+08:00`)
  const world = { residents, city, now, memory: undefined, factsOf: ({ id }: Resident) => facts[id] }
  const ask = department.operations[protocol.records.path]
  const told = ask?.(world, { name, idNumber } as never).body as Told
  const basis = { birth: birthOf(idNumber).slice(0, 7), sex: sexOf(idNumber), figures, office: {} } as never
  const ofChildren = children.filter((child) => birthOf(child.idNumber) <= day)
  return [
    ...gapOffer(told, day, city),
    ...retirementOffer(basis, told, day, city),
    ...ofChildren.flatMap((child) => doseOffer(child.idNumber, child, day, city)),
  ]
}

const all = new Map(
  residents.map((resident) => [
    resident.id,
    Array.from({ length: DAYS }, (_, n) => offersOn(resident, addDays(FIRST, n))),
  ]),
)

test('every kind of offer is there for somebody, with its reason in both languages and in short sentences', () => {
  const offers = [...all.values()].flat(2)
  expect([...new Set(offers.map(({ kind }) => kind))].sort()).toEqual(['insurance-gap', 'retirement', 'vaccine'])
  for (const { title, note, because } of offers) {
    for (const { zh, en } of [title, note, because]) {
      expect(zh.split('，').every((part) => [...part].length <= 30)).toBe(true)
      expect([zh, en].every((text) => text.trim() === text && text.length > 0 && !/undefined|NaN/.test(text))).toBe(
        true,
      )
    }
    expect(because.zh).toMatch(/^因为.+，来自.+/)
  }
})

test('on one day nobody is told the same twice', () => {
  for (const days of all.values())
    for (const offers of days) {
      const keys = remaining(offers, []).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
})

test('after "not me" or "never", on whichever day, nothing of it comes again in two years', () => {
  const some = [...all].filter(([, days]) => days.some((offers) => offers.length > 0)).map(([id]) => id)
  expect(some.length).toBeGreaterThan(3)
  const property = fc.property(
    fc.constantFrom(...some),
    fc.array(fc.record({ day: fc.nat(DAYS - 1), answer: fc.constantFrom('not-me' as const, 'never' as const) }), {
      maxLength: 6,
    }),
    (id, said) => {
      const put: Put[] = []
      ;(all.get(id) ?? []).forEach((offers, day) => {
        const shown = remaining(offers, put)
        for (const { key } of shown) expect(put.map((one) => one.key)).not.toContain(topicIn(key))
        const [first] = shown
        const answer = said.find((one) => one.day === day)?.answer
        if (first && answer) put.push({ key: topicIn(first.key), answer })
      })
    },
  )
  fc.assert(property, { seed, numRuns: 200 })
})

test('who is late this October is told so until it is paid or half a year old, and no longer', () => {
  const driver = all.get('driver') ?? []
  const on = (day: number) => driver[day]?.map(({ purpose, about }) => `${purpose} ${about}`) ?? []
  expect(on(0)).toEqual(['social-insurance.gap 2026-11'])
  expect(on(400)).toEqual([])
})
