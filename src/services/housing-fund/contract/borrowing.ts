import { list, object } from '../../../shared/schema'
import { day, fen, localized, month } from '../../../shared/fields'

/** What can be done meanwhile, a row each, what helps most first. */
export const ways = list(
  4,
  object(
    {
      guide: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{1,39}$',
        description: 'The matter that says how, where there is one',
      },
      title: localized('What'),
      note: localized('What it gives'),
    },
    { optional: ['guide'] },
  ),
)

/** A housing-fund loan, running or paid back. */
export const loan = object({
  lentOn: day('Lent on'),
  left: fen('Of it still to be paid back, 0 once it is'),
  endsOn: day('By when it is paid back'),
})

export const earlierHome = object(
  {
    because: { enum: ['loan', 'repayment', 'purchase'] },
    day: day('When it was lent, or last taken out for it'),
    said: localized('Why the estimate begins with the second home, and that it may be changed'),
  },
  { description: 'What tells that another home would be the second one; absent where nothing does' },
)

/** In words, a condition each: few see it, so it comes with the answer and not with the package. */
export const notYet = object(
  {
    title: localized('When there may be one, or what comes first'),
    text: localized('The reason'),
    from: month('From which one may apply, if every month is paid from now on; absent where that cannot be said'),
    conditions: list(
      12,
      object(
        {
          name: { enum: ['account', 'months', 'term', 'loan', 'also'] },
          met: { type: 'boolean', description: 'Absent where only centre or bank can tell' },
          said: localized("The condition, with the person's own figures"),
          note: localized('What it was reckoned from, or when it is met'),
        },
        { optional: ['met', 'note'] },
      ),
      { description: 'Those that are not met first' },
    ),
    ways,
    notes: list(2, localized('One'), { description: 'What the conditions rest on' }),
  },
  { optional: ['from'], description: 'Why nothing can be lent yet; absent where something can' },
)
