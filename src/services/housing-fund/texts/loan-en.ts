import { fullDayText, monthName } from '../../../shared/day-texts'
import { yuan, yuanRounded, yuanShort } from '../../../shared/money'
import { percent, ratePercent, times } from './parts'
import type { zh } from './zh'
import { ofWhom } from '../../../shared/said-of'

const your = ofWhom('your', "{who}'s")
const Your = ofWhom('Your', "{Who}'s")

type Zh = typeof zh

const home = { first: 'First home', second: 'Second home' }
const people = { 1: 'one borrower', 2: 'two borrowers' }
const span = (months: number) => (months % 12 === 0 ? `${months / 12} years` : `${months} months`)
const half = (share: number) => (share === 5000 ? 'half' : percent(share))
const money = (fen: number) => `${yuanRounded(fen)} yuan`

// Clauses that another may follow end in a space, which Chinese does not need
/** What the loan's page says, in English. */
export const loan: Zh['loan'] = {
  title: 'How much can I borrow',
  about: 'About',
  amount: (fen) => ({ value: yuanRounded(fen), unit: 'yuan' }),
  short: yuanRounded,
  monthly: 'A month',
  monthlyFirst: 'First month',
  rounded: (fen) => ({ value: yuanRounded(fen), unit: 'yuan' }),
  inYuan: money,
  covered: 'Fund covers',
  own: 'You add',

  price: 'Price',
  wan: money,
  down: 'Down payment',
  downLeast: (share) => `at least ${percent(share)}`,
  downValue: (share, fen) => `${percent(share)}, ${money(fen)}`,
  years: 'Term',
  yearsValue: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
  home,
  borrowers: { 1: 'Alone', 2: 'Two of us' },
  asFirst: 'Work it out as a first home',
  twoNote: `Only ${your} balance and income are counted; the other person's can be added.`,
  methods: { equalPayment: 'The same each month', equalPrincipal: 'Less each month' },
  methodNames: { equalPayment: 'Equal payments', equalPrincipal: 'Equal principal' },

  how: "How it's worked out",
  howNote: ({ roundTo }) => `The lowest line decides, rounded down to the nearest ${yuanShort(roundTo)} yuan`,
  binds: 'Decides',
  terms: {
    balance: `By ${your} balance`,
    cap: "City's cap",
    price: 'Price less down payment',
    income: `By ${your} income`,
  },
  termNote: (term, figures) => {
    switch (term.name) {
      case 'balance': {
        const { balance, times: k, percent: coefficient, reached, months, next = 0 } = term.inputs
        if (coefficient === 0) return `From ${span(next)} paid, ${next - months} to go`
        return `${yuan(balance)} yuan × ${k} × ${times(coefficient)} (${span(reached)} paid)`
      }
      case 'cap': {
        const { home: which, borrowers } = term.inputs
        if (which === 'second') return 'Second home, one or two borrowers alike'
        const other = borrowers === 1 ? figures.capTwo : figures.capOne
        return `First home, ${people[borrowers]}. With ${people[borrowers === 1 ? 2 : 1]} ${yuanRounded(other)}`
      }
      case 'price':
        return `${yuanRounded(term.inputs.price)} − ${yuanRounded(term.inputs.downPayment)}`
      case 'income':
        return `At most ${half(term.inputs.share)} of ${yuanShort(term.inputs.income)} yuan a month, over ${term.inputs.years} years`
    }
  },

  missing: (fen) => `${money(fen)} still missing`,
  missingNote: (price) => `Price ${yuanRounded(price)}`,
  missingParts: (down, amount, missing) => [
    `Down ${yuanRounded(down)}`,
    `Fund ${yuanRounded(amount)}`,
    `Missing ${yuanRounded(missing)}`,
  ],
  missingDo: 'Pay more down, or add a bank loan; the bank does both together.',
  enough: 'Enough, nothing more to find',

  more: 'To borrow more',
  perThousand: (fen) => `Each 1,000 yuan of balance adds ${money(fen)}. `,
  withdrew: (day, fen, lost) =>
    `The ${money(fen)} taken in ${monthName(day, 'en')} cost about ${money(lost)} of loan. `,
  keep: 'Borrowing soon? Withdraw nothing before.',
  moreCap: "This is the city's cap. ",
  moreCapTwo: 'Two borrowers have a higher one.',
  morePrice: 'A smaller down payment leaves more to borrow.',
  moreIncome: 'A longer term lets you borrow more.',

  repay: 'Repayment',
  rate: 'Yearly rate',
  rateValue: ratePercent,
  cents: (fen) => `${yuan(fen)} yuan`,
  lessEach: (fen) => `then ${yuan(fen)} yuan less each month`,
  total: (years) => `Total over ${years} ${years === 1 ? 'year' : 'years'}`,
  interest: 'Interest',
  precise: money,

  foot: 'An estimate: the housing fund centre decides.',
  basis: ({ name }, day) => `By the figures of ${name.en} from ${fullDayText(day, 'en')}.`,
  source: 'See the figures',
  shareTitle: (price) =>
    price ? `A home of ${money(price)}: what would the fund lend` : 'What would the housing fund lend',
  prepare: 'What to prepare',
  prepareList: [
    'ID card',
    'Purchase contract',
    'Proof of the down payment',
    'Marriage certificate, if married',
    'Two borrowers: both ID cards',
  ],
  prepareNote: (phone) => `Call ${phone} before you go.`,

  why: (fen) => `Why ${yuanRounded(fen)}`,
  whyBy: {
    balance: `${Your} balance decides.`,
    cap: "The city's cap decides.",
    price: 'The price decides.',
    income: `${Your} income decides.`,
  },
  whyNote: (term) => {
    switch (term.name) {
      case 'balance': {
        const { balance, times: k, percent: coefficient, reached } = term.inputs
        return `${yuan(balance)} yuan, ${span(reached)} paid, so ${times(k * coefficient)} times.`
      }
      case 'cap':
        return `${home[term.inputs.home]}: at most ${money(term.amount)}.`
      case 'price':
        return `Price less down payment is ${money(term.amount)}.`
      case 'income':
        return `At most ${yuanShort(term.inputs.monthly)} yuan a month.`
    }
  },
  whyOthers: 'See the other three',
  canCover: (fen) => `The fund covers ${money(fen)}`,
  careDown: (share, fen) => `Least down payment ${percent(share)}, ${money(fen)}.`,
  careMissing: (fen) => `${money(fen)} are still missing.`,
  longest: (years) => `At most ${years} years.`,

  cannot: 'No loan yet',
  conditions: 'What a loan takes',
  conditionsNote: (met, unmet) => `${met} met${unmet > 0 ? `, ${unmet} not yet` : ''}`,
  meanwhile: 'What you can do now',
  elsewhereNote: 'If you once worked there',
  takeOutDo: 'See how to take it out',
  urge: 'See what to tell your employer',
  toAccount: 'See how to carry on the account',
}
