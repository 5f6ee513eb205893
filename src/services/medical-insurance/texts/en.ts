import { dayFrom, dayText, momentText, monthName } from '../../../shared/day-texts'
import { daysBetween } from '../../../shared/days'
import { monthNames } from '../../../shared/month-names'
import { yuan } from '../../../shared/money'
import type { Relative } from '../contract/types'
import { away, cares, cost, count, full, money, percent, tiers } from './visit-en'
import type { MedicalTexts } from './zh'

const names = (months: readonly string[]) => monthNames(months, 'en')
const monthDay = (text: string) => dayText(`2000-${text}`, 'en')
const relations = {
  spouse: 'Spouse',
  parent: 'Parent',
  child: 'Child',
  sibling: 'Sibling',
  grandparent: 'Grandparent',
  grandchild: 'Grandchild',
  other: 'Relative',
}
const kinds = {
  credit: 'Paid in',
  hospital: 'Doctor',
  pharmacy: 'Pharmacy',
  family: 'Family',
  premium: 'Premium',
  other: 'Other',
}
const relatives = (all: readonly Relative[]) => all.map(({ name }) => name).join(', ')

const cover: MedicalTexts['cover'] = {
  title: 'Medical insurance',
  schemes: {
    active: 'Employee insurance',
    retired: 'Employee insurance, retired',
    resident: 'Resident insurance',
  },
  at: (scheme, asOf, now) => `${scheme} (${momentText(asOf, now, 'en')})`,
  today: 'Covered today',
  then: 'Covered then',
  thenText: 'Bring your insurance code as always: hospitals check it on the spot.',
  notNow: 'Not covered now',
  arrived: (month) => `${monthName(month, 'en')} has come`,
  dueBy: (day) => `Due ${dayText(day, 'en')}`,
  money,
  left: { outpatient: 'left, outpatient', inpatient: 'left, inpatient' },
  noCap: 'No limit',
  account: 'Personal account',

  used: 'Used this year',
  usedNote: 'Starts again 1 January',
  deductible: 'Outpatient deductible',
  met: 'Met',
  metNote: (whole) => `Insurance pays after the first ${money(whole)}`,
  unmet: (before, whole) =>
    `${before > 0 ? `${money(before)} paid, ` : ''}${money(whole - before)} ${before > 0 ? 'more ' : ''}until insurance pays`,
  paid: { outpatient: 'Paid, outpatient', inpatient: 'Paid, inpatient' },
  cap: (whole, left) =>
    `Limit ${money(whole)}${left === undefined ? '' : left > 0 ? `, ${money(left)} left` : ', used up this year'}`,
  first: (tier, fen) => `${tiers[tier]}: you pay the first ${money(fen)}`,
  typical: 'Hospital rates are typical ones: the office has yet to give its own.',

  opening: (fen) => `${yuan(fen)} yuan on 1 January`,
  credited: 'Paid in this year',
  monthly: (all) => {
    const [now, before] = [all[all.length - 1], all[all.length - 2]]
    if (!now) return undefined
    return `${money(now.amount)} a month${before ? `, ${money(before.amount)} before ${monthName(now.from, 'en')}` : ''}`
  },
  spent: 'Spent this year',
  spentOn: ({ hospital, pharmacy, family }) =>
    [['Doctor', hospital] as const, ['pharmacy', pharmacy] as const, ['family', family] as const]
      .filter(([, fen]) => fen > 0)
      .map(([on, fen]) => `${on} ${money(fen)}`)
      .join(', ') || undefined,
  toEntries: 'See every entry',
  shared: 'Who can use my account',
  sharedNone: 'No relatives yet: add them and they can',
  people: (n) => `${n}`,
  relative: ({ name, relation }) => `${name}, ${relations[relation].toLowerCase()}`,
  relatives,
  sharedText: 'For doctors, medicine and resident insurance. It comes out of your account.',
  whose: 'Whose account I can use',
  sharedDo: 'How to add relatives',
  sharedDoNote: 'Spouse, parents, children, siblings',
  away: 'Treatment elsewhere',
  awayNote: (valid) =>
    valid
      ? `Registered: ${valid.place}${valid.until ? `, until ${full(valid.until)}` : ''}`
      : 'Not registered. Before you leave hospital is soon enough',
  others: "See a relative's insurance",
  othersNote: 'Children and parents whom you have added',
  wrong: 'Something wrong? Call and have it checked',
  twice: (place, scheme) => `Also insured in ${place}, as ${scheme === 'employee' ? 'an employee' : 'a resident'}`,
  twiceNote: 'Only one of them pays: ask which to stop',
  bar: (tier, care) => `${cares[care]}, ${tiers[tier].toLowerCase()}`,
  percent,
  toCost: "What I'd pay",

  from: (day) => `Covered from ${full(day)}`,
  waiting: (scheme) => `${scheme}, waiting`,
  waitLabel: (months, done) => `${done} of ${months} months have passed`,
  waitText: ({ paidOn, months, from }, today) =>
    `Paid on ${dayFrom(paidOn, today, 'en')}. The wait is ${count(months, 'month')}, ${count(daysBetween(today, from), 'day')} to go`,
  nextText: (from, today) => `It is paid. ${count(daysBetween(today, from), 'day')} to go`,
  why: (months) => `Why ${count(months, 'month')}`,
  fixed: 'Enrolment missed',
  gap: (years) => `${count(years, 'year')} without`,
  gapNote: (years, repaid) =>
    `${years.length > 3 ? `${years[0]} to ${years[years.length - 1]}` : years.join(', ')}: a month for each${
      repaid > 0 ? `, less ${repaid} repaid` : ''
    }`,
  least: 'At least, after 4 years without',
  months: (n) => count(n, 'month'),
  total: 'In total',
  sooner: 'Sooner',
  soonerText: (fixed) => `Each year repaid is a month sooner. The least is ${count(fixed, 'month')}.`,
  repay: (years, fen) => `Repay ${count(years, 'year')}, ${money(fen)}`,
  days: (n) => `${count(n, 'day')} sooner`,
  soonerDay: (day, today) => dayFrom(day, today, 'en'),
  toRepay: (years) => `Where to repay ${count(years, 'year')}`,
  unpaid: 'Bills of this time are not paid, nor later',
  meanwhile: 'If you fall ill before then',
  family: "Pay from a relative's account",
  familyNote: 'Spouse, parents, children, siblings',
  aid: "Can't afford it? Ask for medical aid",
  aidNote: 'At the social aid counter of your subdistrict',
  claim: 'Pay now, claim after enrolling',
  claimNote: (months) => `Bill, item list and record, within ${count(months, 'month')}`,

  stopped: (scheme) => `${scheme}, stopped`,
  owed: (months) => (months.length > 2 ? `${months.length} months unpaid` : `${names(months)} unpaid`),
  lateBy: (n) => `${count(n, 'day')} late`,
  lateAfter: 'Once it is paid you are covered again. Call 12393 about bills in between.',
  urge: 'Ask your employer first: the words are ready',
  urgeText: (months) =>
    `Hello, the insurance office shows my medical insurance for ${names(months)} is unpaid, and I am not covered now. Could you check when it will be paid? Thank you.`,
  copy: 'Copy this for your employer',
  endedText: (day) =>
    `${day ? `It stopped on ${full(day)}. ` : ''}Years paid still count, and your account can still be used.`,
  join: 'Join resident insurance',
  joinNote: ({ residentPremium, enrolment }) =>
    `${money(residentPremium)} a year, ${monthDay(enrolment.from)} to ${monthDay(enrolment.until)} for the next`,
  own: 'Go on paying by yourself',
  ownNote: 'Also if you work for yourself',
  moneyLeft: 'Your account can still be used',
  toJoin: 'How to be covered again',

  child: "Child's insurance, under way",
  childNew: "Child's insurance, not enrolled yet",
  born: 'Covered from birth',
  bornBy: (day, today) => `If enrolled by ${full(day)}, ${count(daysBetween(today, day), 'day')} left`,
  bornLate: (day) => `It reached back to birth until ${full(day)}. Enrolled now, the wait is usually 3 months.`,
  steps: 'When it can be used',
  what: { household: 'Household register', enrol: 'Enrolment', use: 'In use' },
  step: { done: 'Done', asks: 'Your turn', now: 'Under way', waiting: 'Follows' },
  doneOn: (day) => `Done ${dayText(day, 'en')}`,
  about: (day) => `About ${dayText(day, 'en')}`,
  notYet: {
    household: 'Birth certificate and register, to the police station',
    enrol: 'As soon as there is an ID number',
    use: 'On the day of enrolment',
  },
  asks: 'One paper is missing: see which',
  careNow: 'Seeing a doctor these days',
  careText: 'Pay first, keep bill and item list, claim once enrolled.',
  careWhose: (all) => `You can use the account of ${relatives(all)}`,
  toHousehold: 'What to bring to register',
  toEnrol: 'How to enrol',

  none: (office) => `${office} has nothing on you`,
  noneText: 'We asked with your ID number. It may be somewhere else:',
}

export const en: MedicalTexts = {
  department: {
    who: 'the insurance office',
    safe: 'Your insurance is as it was: bring your code as always.',
    hotline: '12393',
    callFor: (phone) => `Call ${phone}: am I covered?`,
  },
  cover,
  cost,
  away,
  entries: {
    title: 'Account entries',
    year: (year) => `${year}`,
    titleOf: (kind, who) => (who ? `Used by ${who}` : kinds[kind]),
    note: (day, place) => [day, place].filter(Boolean).join(', '),
    fund: (fen) => `Insurance paid ${money(fen)} besides`,
    more: 'The latest ones. Call 12393 for older ones',
    none: 'Nothing moved this year',
    noneText: 'Once your employer pays a month, it stands here.',
  },
}
