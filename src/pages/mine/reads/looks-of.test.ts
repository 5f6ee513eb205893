import * as fc from 'fast-check'
import { toInstant } from '../../../shared/days'
import { looksOf } from './looks-of'

const start = Date.parse('2026-11-23T09:20:00+08:00')
const read = (minutesAgo: number, service = 'housing-fund', by: 'self' | 'other' = 'self') => ({
  id: `${minutesAgo}`,
  at: toInstant(new Date(start - minutesAgo * 60_000)),
  by,
  service,
  title: service,
  purpose: `${service}.account`,
})

test('what one page read of a service within minutes is one look, at its newest', () => {
  expect(looksOf([read(0), read(1), read(9), read(60)])).toEqual([
    { id: '0', at: '2026-11-23T09:20:00+08:00', by: 'self', title: 'housing-fund', count: 3 },
    { id: '60', at: '2026-11-23T08:20:00+08:00', by: 'self', title: 'housing-fund', count: 1 },
  ])
})

test('another service, and somebody else, are looks of their own', () => {
  const all = [read(0), read(1, 'social-insurance'), read(2, 'social-insurance', 'other'), read(3, 'social-insurance')]
  expect(looksOf(all)).toHaveLength(4)
})

test('two who act for the same person are two looks, each by its name', () => {
  const acted = (minutesAgo: number, who: string) => ({ ...read(minutesAgo, 'housing-fund', 'other'), who })
  expect(
    looksOf([acted(0, '许明川'), acted(1, '赵桂兰'), acted(2, '赵桂兰')]).map(({ who, count }) => [who, count]),
  ).toEqual([
    ['许明川', 1],
    ['赵桂兰', 2],
  ])
})

test('no reading is lost, and none is counted twice', () => {
  const some = fc.array(
    fc.tuple(fc.nat(500), fc.constantFrom('a', 'b'), fc.constantFrom('self' as const, 'other' as const)),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(some, (given) => {
      const reads = given.map(([ago, service, by]) => read(ago, service, by)).sort((a, b) => (a.at < b.at ? 1 : -1))
      const looks = looksOf(reads)
      expect(looks.reduce((sum, { count }) => sum + count, 0)).toBe(reads.length)
      expect(looks.map(({ at }) => at)).toEqual([...looks.map(({ at }) => at)].sort().reverse())
    }),
  )
})
