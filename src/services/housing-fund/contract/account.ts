import { list, object } from '../../../shared/schema'
import { actFields, laterActFields } from '../../../kits/acts/contract/act'
import { office } from '../../../kits/office/contract/office'
import { age, basisPoints, count, day, fen, localized, month, monthParts } from '../../../shared/fields'
import { earlierHome, loan, notYet, ways } from './borrowing'
import { accountNumber, entry, mergeState } from './fields'

const oneAccount = object(
  {
    number: accountNumber,
    employer: { type: 'string' },
    status: { enum: ['active', 'frozen'] },
    balance: fen('Balance'),
    base: fen('缴存基数: the monthly wage deposits are reckoned on'),
    employerRate: basisPoints("Employer's share"),
    personalRate: basisPoints("Person's own share"),
    since: day('Opened on'),
    frozenOn: day('Frozen on'),
  },
  { optional: ['frozenOn'] },
)

const thisMonth = object(
  {
    month: month('The month'),
    state: { enum: ['paid', 'due', 'late'], description: 'due: not yet, and not late; late: the usual day has passed' },
    amount: fen('Deposited, or expected'),
    ...monthParts,
    dueDay: day('Day by which the employer usually pays'),
  },
  { optional: ['paidOn'], description: 'Absent where no account is active' },
)

const deposit = object(
  {
    month: month('The month'),
    amount: fen('Deposited for it, 0 where nobody paid'),
    note: { type: 'string', description: "The department's word for a gap" },
    owed: {
      type: 'boolean',
      description: 'Of a gap: whether the employer still has to pay it, where the department says so',
    },
  },
  { optional: ['note', 'owed'] },
)

const closed = object(
  {
    number: accountNumber,
    employer: { type: 'string' },
    since: day('Opened on'),
    on: day('Closed on'),
    reason: {
      enum: ['retired', 'moved', 'emigrated', 'disabled', 'other'],
      description: 'moved: to the account of another city; disabled: can no longer work',
    },
    paidOut: fen('What was in it, paid out or moved'),
    paidOn: day('Day of that'),
    to: { type: 'string', description: "Where the money went, in the department's words" },
    why: localized('The reason'),
    title: localized('When it was closed'),
    text: localized('When the money went where'),
    ways,
  },
  {
    optional: ['paidOn', 'to'],
    description:
      'The account closed last, where none is open (`status` is none); absent where the centre knows of none',
  },
)

const merge = object(
  {
    ...actFields,
    into: accountNumber,
    state: mergeState,
    answerBy: day('Last working day to answer it; absent once it has, and where its holidays are not announced'),
  },
  {
    optional: [...laterActFields, 'answerBy'],
    description: 'The newest merge asked for; absent where none was, or a done one is over a month old',
  },
)

/** The whole first screen in one answer. */
export const account = object(
  {
    status: {
      enum: ['active', 'frozen', 'several', 'none'],
      description:
        'none: no open account; frozen: 封存, kept but nobody pays in; several: more than one account, to merge',
    },
    ...age,
    balance: fen('Balance of all accounts together'),
    accounts: list(20, oneAccount),
    thisMonth,
    deposits: list(24, deposit, {
      description:
        'The last 24 months to this one once paid, oldest first, from the first account on; empty where none was paid',
    }),
    recent: list(4, entry, { description: 'Newest first' }),
    more: { type: 'boolean', description: 'True when there are older entries' },
    monthsPaid: count('Months paid without a gap up to now; what came late counts where the city has it so'),
    monthsTotal: count('Months ever paid'),
    longestYears: count('Longest term this person may borrow for: what the city allows, shortened by age', {
      maximum: 30,
    }),
    estimate: object(
      { amount: fen('Loan') },
      { description: "What could be borrowed with the city's usual choices; absent where nothing could" },
    ),
    closed,
    notYet,
    loans: list(20, loan, { description: 'Housing-fund loans of this person; absent where the centre does not say' }),
    earlierHome,
    merge,
    leaving: object(
      {
        afterMonths: count('Months after which a frozen account may be taken out'),
        from: day('From when that is so of this one'),
        typical: { type: 'boolean', description: 'Usual among cities: this one has yet to say' },
      },
      { description: 'For who left a job and pays in nowhere; absent where no account is frozen' },
    ),
    office,
  },
  {
    optional: ['thisMonth', 'longestYears', 'estimate', 'closed', 'notYet', 'loans', 'earlierHome', 'merge', 'leaving'],
  },
)
