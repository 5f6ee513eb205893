import { dayFrom, durationText, fullDayText, monthName, monthText } from '../../../shared/day-texts'
import { yuan, yuanRounded, yuanShort } from '../../../shared/money'
import { percent, ratePercent, times } from './parts'
import type { zh } from './zh'

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
  secondBecause: ({ because, day }) =>
    `You ${{ loan: 'had a fund loan', repayment: 'took money out for a home loan', purchase: 'took money out for a home' }[because]} in ${monthText(day.slice(0, 7), 'en')}, so this starts as a second home. Change it if it is not.`,
  asFirst: 'Work it out as a first home',
  twoNote: "Only your balance and income are counted; the other person's can be added.",
  methods: { equalPayment: 'The same each month', equalPrincipal: 'Less each month' },
  methodNames: { equalPayment: 'Equal payments', equalPrincipal: 'Equal principal' },

  how: "How it's worked out",
  howNote: ({ roundTo }) => `The lowest line decides, rounded down to the nearest ${yuanShort(roundTo)} yuan`,
  binds: 'Decides',
  terms: { balance: 'By your balance', cap: "City's cap", price: 'Price less down payment', income: 'By your income' },
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
  share: 'Send to family',
  shareTitle: (price) =>
    price ? `A home of ${money(price)}: what would the fund lend` : 'What would the housing fund lend',
  prepare: 'What to prepare',
  prepareList: [
    'Id card',
    'Purchase contract',
    'Proof of the down payment',
    'Marriage certificate, if married',
    'Two borrowers: both id cards',
  ],
  prepareNote: (phone) => `Call ${phone} before you go.`,

  why: (fen) => `Why ${yuanRounded(fen)}`,
  whyBy: {
    balance: 'Your balance decides.',
    cap: "The city's cap decides.",
    price: 'The price decides.',
    income: 'Your income decides.',
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
  whyNot: (unmet, nowhere, today) => {
    switch (unmet.name) {
      case 'account':
        if (nowhere)
          return {
            title: `${nowhere} found no account of yours`,
            text: 'We asked with your id number. It may be elsewhere.',
          }
        return {
          title: 'Your account is frozen',
          text: `${unmet.frozenOn ? `Nobody has paid in since ${dayFrom(unmet.frozenOn, today, 'en')}. ` : ''}Once a new employer does, you can borrow.`,
        }
      case 'months': {
        const { least, counted, from, brokenIn } = unmet
        const missing = `${durationText(least - counted, 'en')} to go`
        return {
          title: from ? `You can apply from ${monthText(from, 'en')}` : missing,
          text: brokenIn
            ? `${monthText(brokenIn, 'en')} was missed: it takes ${durationText(least, 'en')} in a row again.`
            : `${missing}.`,
        }
      }
      case 'term':
        return {
          title: `A loan must be repaid before ${unmet.lastAge}`,
          text: 'Not even a year is left. You can still take money out to buy.',
        }
      case 'loan':
        return {
          title: 'Repay your housing fund loan first',
          text: 'Once it is repaid you can borrow for another home.',
        }
      case 'also':
        return { title: unmet.text.en, text: '' }
    }
  },
  whyTooLittle: (unit) => ({
    title: `Your balance gives less than ${yuanShort(unit)} yuan`,
    text: 'Keep paying in, and look again later.',
  }),
  conditions: 'What a loan takes',
  conditionsNote: (met, unmet) => `${met} met${unmet > 0 ? `, ${unmet} not yet` : ''}`,
  condition: (one, today) => {
    switch (one.name) {
      case 'account':
        if (one.met) return { said: 'An employer pays in' }
        return {
          said: 'An employer pays in: nobody does now',
          note: one.frozenOn ? `Frozen on ${dayFrom(one.frozenOn, today, 'en')}` : undefined,
        }
      case 'months': {
        const { least, counted, from, basis } = one
        const asked = `${durationText(least, 'en')} paid${basis === 'continuous' ? ' in a row' : ''}`
        const have = `You have ${durationText(counted, 'en')}`
        if (one.met) return { said: asked, note: have }
        return {
          said: `${asked}: ${durationText(least - counted, 'en')} to go`,
          note: from ? `${have}; with every month paid, enough in ${monthText(from, 'en')}` : have,
        }
      }
      case 'term':
        return {
          said: `Repaid before ${one.lastAge}: ${one.longestYears > 0 ? `up to ${durationText(one.longestYears * 12, 'en')}` : 'not a year is left'}`,
        }
      case 'loan':
        if (!one.open) return { said: 'No housing fund loan still to repay' }
        return {
          said: `Your fund loan repaid: ${money(one.open.left)} to go`,
          note: `Due by ${monthText(one.open.endsOn.slice(0, 7), 'en')}; you may repay early`,
        }
      case 'also':
        return { said: one.text.en }
    }
  },
  untold: 'Those without a tick are checked by the centre and the bank when you apply.',
  typical: (phone) => `These are the conditions in most cities; call ${phone} to be sure.`,
  meanwhile: 'What you can do now',
  elsewhereNote: 'If you once worked there',
  transfer: 'Paid in elsewhere? Bring it here',
  transferNote: 'In most places the months count on',
  takeOut: 'Take out your balance to buy a home',
  takeOutNote: 'No need to wait for a loan',
  takeOutDo: 'See how to take it out',
  guide: 'How to apply, and what to bring',
  guideNote: 'Bring the contract; an answer in 10 days',
  urge: 'See what to tell your employer',
  toAccount: 'See how to carry on the account',
}
