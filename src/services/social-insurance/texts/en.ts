import { dayText, durationText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import { monthNames } from '../../../shared/month-names'
import { yuanRounded, yuanShort } from '../../../shared/money'
import type { Gap } from '../../../shared/paid-months'
import type { Option } from '../../../shared/law/outlook'
import { decimal, sumOf } from './parts'
import type { SocialTexts } from './zh'
import { ofWhom } from '../../../shared/said-of'

const you = ofWhom('you', '{who}')
const your = ofWhom('your', "{who}'s")
const Your = ofWhom('Your', "{Who}'s")
const youHave = ofWhom('You have', '{Who} has')
const youNeed = ofWhom('You need', '{Who} needs')

type Age = Pick<Option, 'ageYears' | 'ageMonths'>

const time = (months: number) => durationText(months, 'en')
const month = (of: string) => monthText(of, 'en')
const money = (fen: number) => `${yuanShort(fen)} yuan`
const rounded = (fen: number) => `${yuanRounded(fen)} yuan`
const ageText = ({ ageYears, ageMonths }: Age) =>
  ageMonths ? `${ageYears}\u00a0years ${time(ageMonths)}` : `${ageYears}\u00a0years`
const names = (months: readonly string[]) => monthNames(months, 'en')
const span = ({ from, to }: Gap) => (from === to ? month(from) : `${month(from)} to ${month(to)}`)
const kinds = { earliest: 'Earliest', ordinary: 'Standard', latest: 'Latest' }

const record: SocialTexts['record'] = {
  title: 'Social insurance',
  total: 'Pension insurance paid',
  totalAt: (asOf, now) => `Pension insurance paid (${momentText(asOf, now, 'en')})`,
  year: 'years',
  months: 'months',
  more: (months) => `${time(months)} more and ${ofWhom('you have', '{who} has')} enough to retire`,
  enough: `${youHave} enough years to retire`,
  deemed: (months) => `${time(months)} of it deemed paid`,
  paid: (of) => `${monthName(of, 'en')} is paid`,
  due: (of) => `${monthName(of, 'en')} is not due yet`,
  split: (employer, personal) =>
    employer > 0
      ? `Employer ${money(employer)}, ${you} ${money(personal)}`
      : `${ofWhom('You pay', '{Who} pays')} ${money(personal)} alone`,
  arrived: (day) => `Arrived ${shortDayText(day, 'en')}`,
  dueBy: (day) => `by ${shortDayText(day, 'en')}`,

  owes: { employer: `${ofWhom('Your', "{Who}'s")} employer owes`, self: ofWhom('You still owe', '{Who} still owes') },
  late: (months) => (months.length > 2 ? `${months.length} months` : names(months)),
  lateDue: (of, day) => `${monthName(of, 'en')}, due ${dayText(day, 'en')}`,
  lateBy: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  urge: 'Ask your employer first: here are the words',
  urgeText: (months) =>
    `Hello, the social insurance centre shows ${names(months)} as unpaid for ${ofWhom('me', '{name}')}. Could you check whether it was missed, and when it can be paid? Thank you.`,
  after: 'Once paid, every month counts in full.',
  copy: 'Copy this for your employer',
  complain: 'They still do not pay',
  complainNote: (phone) => `Call ${phone}; your name stays out of it`,
  clinic: 'Worried about seeing a doctor',
  clinicNote: 'Call 12393 first, then go',

  stopped: 'Pension insurance stopped at',
  stoppedText: (from, count) => `Nothing since ${month(from)}: ${time(count)}. What is paid is never lost.`,
  medicalBy: (day) => `Medical insurance: go on by ${dayText(day, 'en')}`,
  medicalByNote: (months) => `After ${time(months)} you wait before you can claim`,
  medicalGone: (months) => `Medical insurance: ${time(months)} without`,
  medicalGoneNote: 'Once it goes on, you wait a while before you can claim',
  own: 'Go on by yourself',
  ownNote: (fen) => `As self-employed, from ${money(fen)} a month`,
  ownDo: 'See how to pay yourself',
  dole: 'Claim unemployment benefit',
  doleNote: 'Up to 24 months; register first',
  job: 'Find a new employer',
  jobNote: 'It goes on by itself, nothing to do',

  chart: 'Last 24 months',
  chartNote: 'One box a month',
  kinds: {
    pension: 'Pension',
    medical: 'Medical',
    unemployment: 'Unemployment',
    injury: 'Work injury',
    maternity: 'Maternity',
  },
  withMaternity: 'Medical, maternity',
  time,
  monthsLabel: (name, { recent }) => {
    const of = (state: string) => recent.filter((one) => one === state).length
    const late = of('late') > 0 ? `, ${of('late')} late` : ''
    return `${name}: ${of('paid')} of 24 months paid${of('gap') > 0 ? `, ${of('gap')} missed` : ''}${late}`
  },
  // The reason is the department's own word, in Chinese
  gaps: (gaps) => gaps.map((gap) => `Nothing paid ${span(gap)}`).join('; '),
  lateKey: (months) => `${names(months)} not paid yet`,

  elsewhere: 'Also in other places',
  elsewhereDo: 'Bring it here and it counts together',
  elsewhereNote: 'Apply here; no need to go back',
  retireNote: (of, age) => `${month(of)}, at ${ageText(age)}`,
  retireAsk: 'Choose your kind of work and know',
  pensionNote: (fen) => `About ${rounded(fen)} a month`,
  pensionAsk: 'See first when you can retire',
  jobless: 'If you lose your job',
  joblessNote: 'Unemployment benefit for up to 24 months',
  proof: 'Print a proof of insurance',
  proofNote: 'At once, free',
  wrong: 'A number is wrong: have it checked',
  retireBar: `${ofWhom('You', '{Who}')} can retire in`,
  retireDo: 'See how',
  retireAskDo: 'See when you can retire',

  none: (office) => `${office} has nothing under ${your} name`,
  noneText: `We looked for employees' insurance under ${your} ID number. It may be somewhere else:`,
  noneElsewhere: (place, months) => `${place}: ${time(months)}`,
  noneResident: "Residents' pension and medical insurance",
  noneResidentNote: 'If you paid at your community',
  noneCity: 'If you once worked there',
  noneMoved: 'Paid in another city',
  noneMovedNote: 'Bring it here and it counts together',
  noneNew: 'Just started work',
  noneNewNote: 'Employers report within 30 days: ask yours',
  noneCall: (phone) => `Call ${phone}: they look in all of China`,

  benefit: 'Pension a month',
  yuan: 'yuan',
  benefitText: (payDay, since) => `Paid on day ${payDay} of each month, since ${month(since)}`,
  alive: 'Confirm once a year',
  aliveNote: 'By your face on the phone, a few minutes',
  away: 'Seeing a doctor elsewhere',
  awayNote: 'Register first, and more is paid back',
}

const retirement: SocialTexts['retirement'] = {
  title: 'When I can retire',
  day: `${ofWhom('You', '{Who}')} can retire in`,
  month,
  at: (age, left) =>
    left > 0
      ? `At ${ageText(age)}, in ${time(left)}`
      : `At ${ageText(age)}, which ${ofWhom('you have', '{who} has')} reached`,
  byId: `From ${your} ID number, without asking the centre`,
  missing: (months) => `${ofWhom('You still need', '{Who} still needs')} ${time(months)}`,
  short: 'not yet',
  enough: `${youHave} enough years`,
  enoughTag: 'enough',
  until: (of, paying) =>
    paying ? `Keep paying and you are there in ${month(of)}` : `Go on next month and you are there in ${month(of)}`,
  have: (months) => `${time(months)} so far`,
  choice: 'Sooner or later',
  choiceNote: 'Monthly, about',
  choiceLabel: (options) => options.map(({ kind, month: of }) => `${kinds[kind]} ${month(of)}`).join(', '),
  option: ({ kind, ...age }) => `${kinds[kind]}, ${ageText(age)}`,
  about: rounded,
  notEnough: 'too few years',
  noticeRule: 'Sooner is your choice: say so 3 months before. Later needs your employer to agree, 1 month before.',
  others: 'Other dates',
  how: 'How it is worked out',
  originally: (years) => `Retirement at ${years}`,
  born: ({ sex, birth }) => `${sex === 'male' ? 'Man' : 'Woman'}, born ${month(birth)}`,
  before2025: 'Reached before 2025',
  before2025Note: 'The old age holds',
  since: 'Since January 2025',
  sinceNote: (step) => `1 month later for every ${step}`,
  count: (months) => `${months} months`,
  later: 'Moved back by',
  laterNote: ({ monthsSince, step, delayMonths }) => {
    const whole = Math.floor(monthsSince / step)
    return whole + 1 > delayMonths ? `${delayMonths} months at most` : `${monthsSince} ÷ ${step} = ${whole}, plus 1`
  },
  result: ({ originalMonth, delayMonths }) => `${month(originalMonth)} + ${delayMonths}`,
  resultNote: ({ originalYears, delayMonths }) => `${originalYears} + ${time(delayMonths)}`,
  source: 'Rules of the State Council on raising the retirement age, 2025',
  copySource: 'Copy the link to the full text (Chinese)',
  needed: (months) => `${youNeed} ${time(months)}`,
  stillMissing: (months) => (months > 0 ? `${time(months)} to go` : 'nothing to go'),
  neededText: 'From 2030 it rises by half a year every year. If you are short, keep paying or pay the rest at once.',
  parent: 'Work it out for a parent',
  parentNote: 'Just the month they were born',
  parentWho: 'For whom',
  who: {
    male60: 'Man',
    female55: 'Woman, manager',
    female50: 'Woman, other work',
    femaleFlexible55: 'Woman, pays herself',
  },
  bornYear: 'Year of birth',
  bornMonth: 'Month of birth',
  inYear: String,
  inMonth: (of) => monthName(`2000-${String(of).padStart(2, '0')}`, 'en'),
  parentAnswer: ({ month: at, ...age }) => `Retires in ${month(at)}, at ${ageText(age)}`,
  ask: 'Choose one and it is exact',
  askText: (birth) => `For women it depends on the work. Born ${month(birth)}:`,
  post: {
    male60: '',
    female55: 'Managing or technical work',
    female50: 'Other work',
    femaleFlexible55: 'I pay for myself',
  },
  age: ageText,
  askCall: 'The contract does not say',
  askCallNote: (phone) => `Call ${phone}: ask what your employer reported`,
  again: 'Work it out for other work',
  none: (office) => `${office} has no years of ${ofWhom('yours', "{who}'s")}`,
  noneText: (months) => `${ofWhom('You', '{Who}')} will need ${time(months)}; other places count.`,
  away: `The social insurance centre does not answer; ${your} years cannot be shown now. They are safe.`,
  awayDo: 'Ask for the years again',
  instead: 'Work out when you retire',
  insteadNote: 'It needs no answer of the centre',
  insteadKnown: (of) => `${month(of)}, without the centre`,
  foot: 'Dates follow the national rules. Amounts are estimates.',
  bar: 'Monthly, about',
  next: 'See my pension',
}

const pension: SocialTexts['pension'] = {
  title: 'My pension',
  label: (of) => `From ${month(of)}, about a month`,
  estimate: 'estimate',
  yuan: 'yuan',
  parts: ({ basic, personal }) => [`Basic ${money(basic)}`, `Account ${money(personal)}`],
  text: "By today's wage and figures. Rises are not in it, so it will likely be more.",
  basic: 'Basic pension',
  basicNote: "From the city's wages",
  base: 'Pension base',
  source: ({ source }, office) => (source === 'typical' ? `A usual figure; ${office} has yet to say` : source),
  money,
  index: (index) => `× (1 + ${decimal(index, 10000)}) ÷ 2`,
  indexNote: (index) => `${Your} wage is about ${Math.round(index / 100)}% of the city's`,
  years: 'Years paid',
  yearsNote: ({ months, toCome }) => `${months} months: ${sumOf(', ', ['paid', months - toCome], ['to come', toCome])}`,
  yearsValue: (years) => decimal(years, 100),
  monthly: 'A month',
  basicSum: ({ average, years }) => `${yuanShort(average)} × ${decimal(years, 100)}%, 1% a year`,
  personal: `${Your} account`,
  personalNote: `What ${you} saved`,
  now: 'Now',
  toCome: 'Still to come',
  toComeNote: (monthly, months) => `${money(monthly)} × ${time(months)}`,
  personalSum: ({ account, tenths }, age) => `${yuanShort(account)} ÷ ${decimal(tenths, 10)}, for ${ageText(age)}`,
  transition: (deemed, since) =>
    deemed > 0
      ? `A transition pension comes on top: ${time(deemed)} deemed paid; the centre works it out.`
      : `No transition pension: ${you} began in ${month(since)}`,
  elsewhere: 'What was paid in other places is not in it; bring it here and it will be more.',
  when: 'At another time',
  option: ({ kind, month: at }) => `${month(at)}, ${kinds[kind].toLowerCase()}`,
  difference: (fen, months) =>
    months < 0 ? `${rounded(-fen)} less, ${time(-months)} sooner` : `${rounded(fen)} more, ${time(months)} later`,
  more: 'To get more',
  moreText: (fen) => `One more year is about ${rounded(fen)} more a month. Paying on a higher wage adds too.`,
  careLater: (months) => `${time(months)} later`,
  careAbout: (fen) => `About ${rounded(fen)} a month`,
  short: (of, stopped) =>
    `${stopped ? 'Nobody pays now. ' : ''}Until ${month(of)} ${ofWhom('you are', '{who} is')} short of`,
  shortText: ({ needed, have }) =>
    `${youNeed} ${time(needed)} and ${ofWhom('have', 'has')} ${time(have)}. Below it nothing is paid monthly; the money stays ${ofWhom('yours', "{who}'s")}.`,
  shortOwn: 'Go on by yourself',
  shortOwnNote: (of, fen) => `Enough in ${month(of)}, from ${money(fen)} a month`,
  shortOnce: 'Pay the rest at once',
  shortOnceNote: 'How much is possible the counter says that year',
  unknown: 'It cannot be estimated yet',
  unknownText: `The centre gave no account. What ${you} paid counts.`,
  prepare: 'See what to do to retire',
  shareTitle: 'See what your pension could be',
  said: 'Type two numbers for a first estimate',
  saidNote: 'Years paid, and your wage a month',
  saidYears: 'Years of pension insurance paid',
  saidYearsWrong: 'Whole years, from 0 to 50',
  saidWage: 'Wage a month now, in yuan',
  saidWageWrong: 'What you get in one month, say 7000',
  saidText: 'As if you had always earned this, without interest. See the exact sum once the centre answers.',
  saidShort: ({ needed, missing }, of) =>
    `By ${month(of)} you need ${time(needed)}. You are ${time(missing)} short now and would not get there in time`,
  foot: "On the day, the centre's own figure holds",
}

export const en: SocialTexts = {
  department: {
    who: 'the social insurance centre',
    safe: `${Your} years are safe, they just cannot be shown now.`,
    hotline: '12333',
    callFor: (phone) => `Call ${phone} and ask for your years`,
  },
  record,
  retirement,
  pension,
}
