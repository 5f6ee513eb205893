import { dayFrom, dayText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import { monthNames } from '../../../shared/month-names'
import { yuan, yuanRounded, yuanShort } from '../../../shared/money'
import { loan } from './loan-en'
import { percent, runs } from './parts'
import type { zh } from './zh'
import { ofWhom } from '../../../shared/said-of'

const you = ofWhom('you', '{who}')
const Your = ofWhom('Your', "{Who}'s")

type Zh = typeof zh

const kinds = {
  deposit: 'Deposit',
  rent: 'Taken for rent',
  purchase: 'Taken for a home',
  repayment: 'Taken for a loan',
  interest: 'Interest',
  transfer: 'Transfer',
  other: 'Other',
}

const sides = (employerRate: number, personalRate: number) =>
  employerRate === personalRate
    ? `employer and ${you} ${percent(employerRate)} each`
    : `employer ${percent(employerRate)}, ${you} ${percent(personalRate)}`

/** The centre's own remarks are in Chinese mostly. */
const aside = (note?: string) => (note && !/[\u3400-\u9fff]/.test(note) ? ` (${note})` : '')

const department: Zh['department'] = {
  who: 'the housing fund centre',
  safe: `${Your} money is safe, it just cannot be shown now.`,
  hotline: '12329',
  callFor: (phone) => `Call ${phone} for the balance`,
}

const account: Zh['account'] = {
  title: 'Housing fund',
  balance: 'Balance',
  balanceAt: (asOf, now) => `Balance (${momentText(asOf, now, 'en')})`,
  yuan: 'yuan',
  paid: (month, fen) => `${monthName(month, 'en')}: ${yuanShort(fen)} yuan`,
  due: (month, fen) => `${monthName(month, 'en')}: ${yuanShort(fen)} yuan to come`,
  lateMonths: (months) =>
    months.length > 2 ? `${months.length} months: nothing paid in` : `${monthNames(months, 'en')}: nothing paid in`,
  urge: 'Ask your employer; the words are ready',
  urgeText: (months) =>
    `Hello, the housing fund centre shows nothing paid in for ${ofWhom('me', '{name}')} for ${monthNames(months, 'en')}. Could you check whether it was missed, and when it can be paid? Thank you.`,
  urgeCopy: 'Copy these words',
  urgeAfter: (phone) => `If they still do not pay, call ${phone}: the centre will press them.`,
  split: (employer, personal) => `Employer ${yuanShort(employer)}, ${you} ${yuanShort(personal)}`,
  arrived: (day) => `Arrived ${shortDayText(day, 'en')}`,
  dueBy: (day) => `By ${shortDayText(day, 'en')}`,
  lateBy: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,

  chart: (months) => `Last ${months} months`,
  chartNote: (months, fen) => `${months} paid, ${yuanShort(fen)} yuan`,
  chartLabel: (deposits) => {
    const { raised, gaps } = runs(deposits)
    const each = raised
      .map(({ month, amount }) => `${yuanShort(amount)} yuan from ${monthText(month, 'en')}`)
      .join(', ')
    const none = gaps.map(({ month }) => monthText(month, 'en')).join(', ')
    return `Paid in each month: ${each || 'nothing'}.${none ? ` Nothing in ${none}.` : ''}`
  },
  gap: (month, note) => `${monthText(month, 'en')}: nothing paid in${aside(note)}`,
  gaps: (count) => `Nothing paid in for ${count} months`,

  entries: 'Entries',
  all: 'See all',
  entry: ({ kind, month, day }) =>
    kind === 'deposit' ? `${monthText((month ?? day).slice(0, 7), 'en')} deposit` : kinds[kind],
  entryNote: (day, today, balance) =>
    `${dayFrom(day, today, 'en')}${balance === undefined ? '' : `, balance ${yuan(balance)}`}`,

  how: "How each month's deposit is worked out",
  howNote: ({ base, employerRate, personalRate }) =>
    `Base ${yuanShort(base)} yuan, ${sides(employerRate, personalRate)}`,
  howBase: 'Base',
  howBaseNote: 'The average monthly wage last year, set every July',
  howEmployer: (rate) => `Employer ${percent(rate)}`,
  howPersonal: (rate) => `${ofWhom('You', '{Who}')} ${percent(rate)}`,
  howSum: 'Each month',
  howRates: 'Employer and you may each pay 5% to 12%.',
  howSource: 'Housing Provident Fund Regulations; Jianjin [2005] No. 5',

  wrong: 'Something wrong? See whom to ask',
  wrongTitle: 'What is wrong',
  wrongMonth: 'A month is missing',
  wrongMonthNote: 'Your employer pays: ask there first',
  wrongAmount: 'Too little was paid',
  wrongAmountNote: 'Check base and rates, then ask your employer',
  wrongBalance: 'The balance is wrong',
  wrongBalanceNote: (asOf, now) => `This is as of ${momentText(asOf, now, 'en')}; newer entries may be missing`,
  wrongCall: (phone, number) => `Call ${phone} and say the last four digits, ${number.slice(-4)}`,

  canBorrow: `${ofWhom('You', '{Who}')} could borrow about`,
  canBorrowStale: 'On the last known balance',
  wan: (fen) => `${yuanRounded(fen)} yuan`,
  toLoan: 'See the loan',
  cannotBorrow: 'A fund loan',
  conditionsOpen: 'Not yet',
  toConditions: 'See what is missing',

  tail: (number) => `Ending ${number.slice(-4)}`,
  active: 'Active',
  frozen: 'Frozen',
  frozenTitle: `${Your} account is frozen`,
  frozenText: `Nobody pays in. The money is still ${ofWhom('yours', "{who}'s")} and earns interest.`,
  frozenOn: (day, today) => `Frozen on ${dayFrom(day, today, 'en')}`,
  frozenNext: 'New job: let the employer carry on',
  frozenNextNote: 'They do it, you need not go anywhere',
  frozenLoan: 'No loan while frozen',
  leaving: (months, typical) =>
    typical
      ? `Left your job? Most cities pay out after ${months} months frozen`
      : `Left your job? It is paid out after ${months} months frozen`,
  leavingNow: 'This one has been. Not paying in elsewhere? See how',
  leavingFrom: (day, today) => `This one will be on ${dayFrom(day, today, 'en')}. See how`,

  closedNow: 'What you can still do',
  closedWrong: 'The money has not come, or is wrong',
  closedEntries: 'See earlier entries',

  noneTitle: (office) => `${office} found no account of ${ofWhom('yours', "{who}'s")}`,
  noneText: `We asked with ${ofWhom('your', "{who}'s")} ID number. It may be elsewhere:`,
  noneEmployer: 'New in your job',
  noneEmployerNote: 'Your employer has 30 days to sign you up; ask there first',
  noneElsewhereNote: 'If you once worked there',

  severalTitle: (count) => `${ofWhom('You have', '{Who} has')} ${count} accounts`,
  severalText: 'Merge them, and balance and months count together.',
  severalDo: 'Merge into one',
  severalSelf: 'Merging is for the account holder alone.',
  mergePick: 'Which one to keep',
  mergeText: 'All the money moves to this account. ',
  mergeOnce: 'A merge cannot be undone.',
  mergeInto: (number) => `Merge into the one ending ${number.slice(-4)}`,
  merging: 'Sending',
  mergeSent: 'Sent, waiting for the centre',
  mergeSentBy: (day) => `Sent; answered by ${dayText(day, 'en')}`,
  mergeAccepted: (day) => `Merged by ${dayText(day, 'en')}`,
  mergeLate: (day, days) => `Promised for ${dayText(day, 'en')}, ${days} ${days === 1 ? 'day' : 'days'} late`,
  mergeRefused: 'The merge did not go through',
  mergeRefusedDo: (phone) => `Call ${phone} and ask why`,
  mergeDone: 'Merged: one account now',

  staleEntries: (asOf, now) => `Everything before ${momentText(asOf, now, 'en')}`,
}

const entries: Zh['entries'] = {
  title: 'Entries',
  year: (year) => `${year}, in yuan`,
  yearIn: 'Paid in',
  yearOut: 'Taken out',
  yearInterest: 'Interest',
  yuan: (fen) => yuanShort(fen),
  older: 'Older',
  end: (day) => `That is all, back to ${monthText(day.slice(0, 7), 'en')}`,
  none: 'No entries yet',
  noneText: 'The first deposit will show here.',
  failed: 'That failed, tap to try again',
}

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: Zh = { department, account, entries, loan }
