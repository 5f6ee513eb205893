import { object } from '../../../shared/schema'
import { day, fen, month } from '../../../shared/fields'

export const accountNumber = {
  type: 'string',
  pattern: '^[0-9]{12}$',
  description: 'Account number; the phone shows the last four',
} as const

export const entry = object(
  {
    id: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,6}$',
      description: 'Cursor of this entry: its day and its number on that day',
    },
    day: day('Day the money moved'),
    kind: { enum: ['deposit', 'rent', 'purchase', 'repayment', 'interest', 'transfer', 'other'] },
    amount: fen('What came in (positive) or went out (negative)'),
    balance: fen('Balance after it'),
    month: month('The month a deposit is for'),
  },
  { optional: ['month'] },
)

/** A calendar year, told whole. */
export const year = object({
  year: { type: 'string', pattern: '^[0-9]{4}$' },
  paidIn: fen('What came in, without interest'),
  takenOut: fen('What went out, as a positive number'),
  interest: fen('Interest'),
})

/** Where a merge stands. sent: we asked; accepted: the department took it; done and refused end it. */
export const mergeState = { enum: ['sent', 'accepted', 'done', 'refused'] } as const
