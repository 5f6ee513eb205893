import fc from 'fast-check'
import { CAP_DAYS, surchargeOf } from '../../../shared/law/surcharge'
import { examples } from '../contract/examples'
import { firstOf } from '../rules/first'
import { growthOf } from '../rules/growth'
import { en } from '../texts/en'
import { texts } from '../texts/zh'

const { zh } = texts
const { default: open, overdue, none, ownersOnly, disputed } = examples.violations
const days = (fine: number, today?: number) => growthOf(fine, today).map((bar) => bar.days)

test('what comes first: late before due, due before what waits, then what is being checked, then what others drove', () => {
  expect(firstOf(overdue.violations)).toMatchObject({ what: 'overdue', total: 27800, added: 7800, lateDays: 13 })
  expect(firstOf(open.violations)).toMatchObject({ what: 'due', total: 10000, by: '2026-12-01' })
  const [, parking, crosswalk, over] = open.violations
  expect(firstOf([crosswalk, parking, over])).toMatchObject({
    what: 'waiting',
    fine: 25000,
    points: 3,
    by: '2026-12-08',
  })
  expect(firstOf(disputed.violations.filter(({ state }) => state === 'disputed')).what).toBe('disputed')
  expect(firstOf(ownersOnly.violations).what).toBe('owner')
  expect(firstOf(none.violations)).toEqual({ what: 'nothing', rows: [] })
})

test('of what is due the nearest day alone', () => {
  const [line] = open.violations
  const later = { ...line, id: 'later', by: '2026-12-20' }
  expect(firstOf([later, line])).toMatchObject({ total: 10000, by: '2026-12-01', rows: [{ id: line.id }] })
})

test('a fine as it grows: on time, some days, where it is capped; today among them', () => {
  expect(days(20000)).toEqual([0, 1, 5, 10, 20, 30, CAP_DAYS])
  expect(days(20000, 13)).toEqual([0, 1, 5, 13, 20, 30, CAP_DAYS])
  expect(growthOf(20000, 13).find(({ isToday }) => isToday)).toMatchObject({ total: 27800, added: 7800 })
  expect(days(20000, 400)).toEqual([0, 1, 5, 10, 20, 30, CAP_DAYS])
  expect(growthOf(20000, 400).at(-1)).toMatchObject({ total: 40000, isToday: true })
})

test('it never shrinks, never doubles, has seven bars, and today is one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200000 }), fc.integer({ min: 0, max: 500 }), (fine, today) => {
      const bars = growthOf(fine, today)
      expect(bars).toHaveLength(7)
      expect(bars.filter(({ isToday }) => isToday)).toHaveLength(1)
      expect(bars.find(({ isToday }) => isToday)?.added).toBe(surchargeOf(fine, today))
      for (const [at, { total, fine: base }] of bars.entries()) {
        expect(total).toBeGreaterThanOrEqual(bars[at - 1]?.total ?? 0)
        expect(total).toBeLessThanOrEqual(2 * base)
      }
    }),
  )
})

test('a fate is said of one by its name, of several by their number', () => {
  expect(zh.cycle.fates.clears(3, 1, '5月3日开车看手机')).toBe('3 分会清：5月3日开车看手机，罚款交了')
  expect(zh.cycle.fates.ifPaid(4, 2, '', 37800)).toBe('4 分不一定：到那天\u00a02 条共\u00a0378 元还没交，带到下一期')
  expect(en.cycle.fates.ifPaid(1, 1, '', 10000)).toBe(
    '1 may not: if 100 yuan is unpaid then, they move to the next period',
  )
})

test('what has no name of ours is said as the police say it', () => {
  expect(zh.list.kind('other', '未放置保险标志的')).toBe('未放置保险标志的')
  expect(zh.one.reason('other', '未放置保险标志的')).toBe('未放置保险标志的')
})
