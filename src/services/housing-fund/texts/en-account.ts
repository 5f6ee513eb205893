import { dayFrom, dayText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import { yuan, yuanRounded, yuanShort } from '../../../shared/money'
import { percent, runs } from './parts'
import type { account as zh } from './zh-account'

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
    ? `employer and you ${percent(employerRate)} each`
    : `employer ${percent(employerRate)}, you ${percent(personalRate)}`

// Clauses that another may follow end in a space, which Chinese does not need
export const account: typeof zh = {
  title: 'Housing fund',
  balance: 'Balance',
  balanceAt: (asOf, now) => `Balance (${momentText(asOf, now, 'en')})`,
  yuan: 'yuan',
  paid: (month, fen) => `${monthName(month, 'en')}: ${yuanShort(fen)} yuan paid in`,
  due: (month, fen) => `${monthName(month, 'en')}: ${yuanShort(fen)} yuan to come`,
  late: (month) => `${monthName(month, 'en')}: nothing paid in yet`,
  split: (employer, personal) => `Employer ${yuanShort(employer)}, you ${yuanShort(personal)}`,
  arrived: (day) => `Arrived ${shortDayText(day, 'en')}`,
  dueBy: (day) => `By ${shortDayText(day, 'en')}`,
  lateBy: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  lateDo: (phone) => `Ask your employer first. Still unclear: call ${phone}.`,

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
  gap: (month, note) => `${monthText(month, 'en')}: nothing paid in${note ? ` (${note})` : ''}`,
  gaps: (count) => `Nothing paid in for ${count} months`,

  entries: 'Entries',
  all: 'See all',
  entry: ({ kind, month, day }) =>
    kind === 'deposit' ? `${monthText((month ?? day).slice(0, 7), 'en')} deposit` : kinds[kind],
  entryNote: (day, today, balance) =>
    `${dayFrom(day, today, 'en')}${balance === undefined ? '' : `, balance ${yuan(balance)}`}`,

  how: 'How each month is reckoned',
  howNote: ({ base, employerRate, personalRate }) =>
    `Base ${yuanShort(base)} yuan, ${sides(employerRate, personalRate)}`,
  howBase: 'Base',
  howBaseNote: 'Your average monthly wage last year, set every July',
  howEmployer: (rate) => `Employer ${percent(rate)}`,
  howPersonal: (rate) => `You ${percent(rate)}`,
  howSum: 'Each month',
  howRates: 'Employer and you may each pay 5% to 12%.',
  howSource: 'Housing Provident Fund Regulations; 建金〔2005〕5号',

  wrong: 'Something wrong? Tell us',
  wrongTitle: 'What is wrong',
  wrongMonth: 'A month is missing',
  wrongMonthNote: 'Your employer pays: ask there first',
  wrongAmount: 'Too little was paid',
  wrongAmountNote: 'Check base and rates, then ask your employer',
  wrongBalance: 'The balance is wrong',
  wrongBalanceNote: (asOf, now) => `This is as of ${momentText(asOf, now, 'en')}; newer entries may be missing`,
  wrongCall: (phone, number) => `Call ${phone} and say the last four digits, ${number.slice(-4)}`,

  canBorrow: 'You could borrow about',
  canBorrowStale: 'On the last known balance',
  wan: (fen) => `${yuanRounded(fen)} yuan`,
  toLoan: 'See the loan',
  foot: ({ name }, asOf, now) => [`${name.en}, `, `as of ${momentText(asOf, now, 'en')}`],
  call: (phone) => `Call ${phone}`,
  standard: 'Back to standard view',

  tail: (number) => `Ending ${number.slice(-4)}`,
  active: 'Active',
  frozen: 'Frozen',
  frozenTitle: 'Your account is frozen',
  frozenText: 'Nobody pays in. The money is still yours and earns interest.',
  frozenOn: (day, today) => `Frozen on ${dayFrom(day, today, 'en')}`,
  frozenNext: 'New job: let the employer carry on',
  frozenNextNote: 'They do it, you need not go anywhere',
  frozenLoan: 'No loan while frozen',

  noneTitle: 'No housing fund account yet',
  noneText: "It opens with your employer's first deposit.",
  noneEmployer: 'Working? Ask your employer',
  noneEmployerNote: 'They must sign you up within 30 days',
  noneElsewhere: 'Paid in another city?',
  noneElsewhereNote: 'It can move here once you have an account here',

  severalTitle: (count) => `You have ${count} accounts`,
  severalText: 'Merge them, and balance and months count together.',
  severalDo: 'Merge into one',
  mergePick: 'Which one to keep',
  mergeText: 'All the money moves to this account. ',
  mergeOnce: 'A merge cannot be undone.',
  mergeInto: (number) => `Merge into the one ending ${number.slice(-4)}`,
  merging: 'Sending',
  mergeSent: 'Sent, waiting for the centre',
  mergeAccepted: (day) => `Merged by ${dayText(day, 'en')}`,
  mergeLate: (day, days) => `Promised for ${dayText(day, 'en')}, ${days} ${days === 1 ? 'day' : 'days'} late`,
  mergeRefused: 'The merge did not go through',
  mergeRefusedDo: (phone) => `Call ${phone} and ask why`,
  mergeDone: 'Merged: one account now',
  mergeCase: (number) => `Case ${number}`,
  mergeTell: 'Tell me when there is news',
  mergeTold: 'WeChat will tell you when there is news.',

  stale: (asOf, now) => [
    `This is as of ${momentText(asOf, now, 'en')}. `,
    'The centre cannot be reached now; ',
    'it will update.',
  ],
  staleRetry: 'Try now',
  staleEntries: (asOf, now) => `Everything before ${momentText(asOf, now, 'en')}`,
  slow: 'The centre is slow, a few seconds more.',
  down: 'The housing fund centre does not answer',
  downText: ['Several tries failed. ', 'Your money is safe, ', 'it just cannot be shown now.'],
  urgent: 'If it is urgent',
  downCall: (phone) => `Call ${phone} for the balance`,
  hours: (from, to) => `A person answers ${from} to ${to}`,
  hall: (name) => `Go to ${name}`,
  hallNote: (address, from, to) => `${address}, ${from} to ${to}`,
  quote: 'Quote this code',
  retry: 'Try again',
  offline: (asOf, now) => ['Your phone is offline. ', `This was kept ${momentText(asOf, now, 'en')}.`],
  offlineEmpty: 'Your phone is offline',
  offlineEmptyText: 'Nothing is kept on this phone yet. Look again once connected.',
  tooOld: 'Update first',
  tooOldText: 'This version is too old, its sums may be wrong.',
  tooOldDo: 'Update',
}
