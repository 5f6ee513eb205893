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

test('what one page read of a service within minutes is one look, at its newest, with each thing once', () => {
  const entries = { ...read(9), what: '明细' }
  const looks = looksOf([{ ...read(0), what: '余额' }, { ...read(1), what: '余额' }, entries, read(60)])
  expect(looks.map(({ id, at, what, reads }) => [id, at, what, reads.length])).toEqual([
    ['0', '2026-11-23T09:20:00+08:00', ['余额', '明细'], 3],
    ['60', '2026-11-23T08:20:00+08:00', ['housing-fund'], 1],
  ])
})

test('a look is reported where one of its readings is', () => {
  const reported = { at: '2026-11-23T09:30:00+08:00', answer: '窗口帮你查的' }
  expect(looksOf([read(0), { ...read(1), reported }, read(60)]).map((look) => look.reported)).toEqual([
    reported,
    undefined,
  ])
})

test('another service, and somebody else, are looks of their own', () => {
  const all = [read(0), read(1, 'social-insurance'), read(2, 'social-insurance', 'other'), read(3, 'social-insurance')]
  expect(looksOf(all)).toHaveLength(4)
})

test('two who act for the same person are two looks, each by its name', () => {
  const acted = (minutesAgo: number, who: string) => ({ ...read(minutesAgo, 'housing-fund', 'other'), who })
  expect(
    looksOf([acted(0, '许明川'), acted(1, '赵桂兰'), acted(2, '赵桂兰')]).map(({ who, reads }) => [who, reads.length]),
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
      expect(looks.reduce((sum, look) => sum + look.reads.length, 0)).toBe(reads.length)
      expect(looks.map(({ at }) => at)).toEqual([...looks.map(({ at }) => at)].sort().reverse())
    }),
  )
})
