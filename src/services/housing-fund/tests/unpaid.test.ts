import fc from 'fast-check'
import { monthsUpTo } from '../../../shared/days'
import type { Deposit, ThisMonth } from '../contract/types'
import { unpaidMonths } from '../rules/unpaid'

const month = '2026-11'
const thisMonth = (state: ThisMonth['state']): ThisMonth => ({
  month,
  state,
  amount: 1,
  employer: 1,
  personal: 0,
  dueDay: '2026-11-10',
})
/** Months up to October, oldest first: "1" came, "0" did not, "n" did not, and the centre says why; "o": and who owes it. */
const came = (signs: string): Deposit[] =>
  monthsUpTo('2026-10', signs.length).map((of, index) => ({
    month: of,
    amount: signs[index] === '1' ? 100 : 0,
    ...(signs[index] === 'n' ? { note: '换单位' } : {}),
    ...(signs[index] === 'o' ? { note: '单位还没缴', owed: true } : {}),
  }))
const months = (signs: string, state: ThisMonth['state']) =>
  unpaidMonths(came(signs), thisMonth(state)).map((one) => one.month)

test.each([
  ['on the 5th last month is missed, and this one is not due yet', '1110', 'due', ['2026-10']],
  ['on the 23rd both are missed, the oldest first', '1110', 'late', ['2026-10', '2026-11']],
  ['a run is whole, however long', '10000', 'late', ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11']],
  ['what came after does not heal what is missed', '1101', 'paid', ['2026-09']],
  ['long ago is for the plot to show', '1011111', 'paid', []],
  ['what the centre explains is owed by nobody', '11n', 'due', []],
  ['what the centre says is owed is owed', '11o', 'late', ['2026-10', '2026-11']],
  ['nothing ever came: nothing is known to be owed', '000', 'due', []],
  ['all came', '1111', 'paid', []],
] as const)('%s', (_, signs, state, owed) => expect(months(signs, state)).toEqual(owed))

test('nobody pays in: nobody owes', () => expect(unpaidMonths(came('100'), undefined)).toEqual([]))

test('each month stands once, in order, with a day of its own by which it was due', () => {
  const signs = fc.string({ unit: fc.constantFrom('0', '1', 'n', 'o'), maxLength: 24 })
  fc.assert(
    fc.property(signs, fc.constantFrom('paid', 'due', 'late' as const), (said, state) => {
      const owed = unpaidMonths(came(said), thisMonth(state))
      const inOrder = owed.every((one, index) => index === 0 || (owed[index - 1]?.month ?? '') < one.month)
      return inOrder && owed.every(({ month: of, dueDay }) => dueDay.startsWith(of))
    }),
  )
})
