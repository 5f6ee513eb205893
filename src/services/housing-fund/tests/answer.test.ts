import { examples } from '../contract/examples'
import type { Account, Figures } from '../contract/types'
import { answerOf } from '../store/loan'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))

const account = examples.account.default as unknown as Account
const figures = examples.figures.default as unknown as Figures

test('what was not moved is as usual, whether it is left out or undefined', () => {
  const usual = answerOf(account, figures, {}, 'equalPayment')
  const nothing = {
    price: undefined,
    downPaymentShare: undefined,
    years: undefined,
    home: undefined,
    borrowers: undefined,
  }
  expect(answerOf(account, figures, nothing, 'equalPayment')).toEqual(usual)
  expect(Object.values(usual.question)).not.toContain(undefined)
  expect(answerOf(account, figures, { borrowers: 2 }, 'equalPayment').question).toEqual({
    ...usual.question,
    borrowers: 2,
  })
})
