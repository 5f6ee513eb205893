import { fullDayText } from '../../../shared/day-texts'
import { yuan, yuanShort } from '../../../shared/money'
import type { MedicalTexts } from './zh'

export const money = (fen: number) => `${yuanShort(fen)} yuan`
export const percent = (ratio: number) => `${ratio / 100}%`
export const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
export const full = (day: string) => fullDayText(day, 'en')

export const tiers = { community: 'Clinic', first: 'Tier 1', second: 'Tier 2', third: 'Tier 3' }
export const cares = { outpatient: 'Outpatient', inpatient: 'Inpatient' }
const groups = { active: 'Working', retired: 'Retired', resident: 'Resident' }
const ways = { longTerm: 'Living there', referred: 'Referred, or an emergency', none: 'Neither' }

export const cost: MedicalTexts['cost'] = {
  title: 'Your cost',
  self: 'You pay about',
  fund: 'Insurance pays',
  yuan: 'yuan',
  money,
  whole: yuanShort,
  enough: (left) => `Your personal account covers it, with ${yuan(left)} yuan left over`,
  partly: (balance, rest) => `${yuan(balance)} yuan from your account, ${yuan(rest)} yuan from your pocket`,
  refer: (fen) => `Get a referral first and pay ${money(fen)} less`,
  now: 'If you go now, you pay',
  standing: (status, from) =>
    ({
      waiting: `You're in the waiting period, so nothing is covered. Cover starts on ${full(from)}.`,
      suspended: 'Some months are unpaid, so nothing is covered until they are.',
      ended: 'Your insurance has stopped, so nothing is covered.',
      newborn: 'Not enrolled yet: pay first, claim once enrolled.',
      none: 'We found no insurance here, so nothing is covered.',
    })[status],
  once: 'The same bill, once covered',
  onceNote: (group, tier, ratio) => `${groups[group]}, ${tiers[tier].toLowerCase()}, ${percent(ratio)}`,
  unknown: 'The insurance office is not answering. This is as if nothing was used this year.',
  unknownRetry: 'Ask again what was used',
  unknownDo: 'As if nothing was used, without the office',
  noPlan: 'This city has yet to give rates for this. Call 12393.',
  careLabel: 'Type of visit',
  cares,
  tierLabel: 'Hospital',
  tiers,
  whereLabel: 'Where',
  where: { here: 'Here', away: 'Away' },
  groupLabel: 'Working or retired',
  groups,
  fromLabel: 'Moved up from',
  from: { none: 'None', ...tiers },
  wayLabel: 'Arrangement',
  ways: { longTerm: 'Live there', referred: 'Referred', none: 'Neither' },
  eligible: 'Covered costs',
  eligibleNote: 'The part of the bill marked "within insurance".',
  type: 'Type the amount on the bill',
  typeLabel: 'Within insurance, in yuan',
  typeWrong: 'As on the bill, like 1600.50',
  typeMost: 'A bill is at most 10,000,000 yuan',
  typeDo: 'Use this amount',
  how: "How it's worked out",
  typical: 'Typical rates',
  binds: 'The limit',
  minus: 'Deductible',
  minusNote: (care, { whole, before }) =>
    care === 'inpatient'
      ? `${money(whole)} a stay${before > 0 ? `, ${money(before)} before you were moved` : ''}`
      : `${money(whole)} a year${before >= whole ? ', already met' : before > 0 ? `, ${money(before)} paid` : ''}`,
  rate: (tier, ratio) => `${tiers[tier]}, ${percent(ratio)}`,
  rateNote: (group, { tier, cut, several }) => {
    if (cut > 0)
      return `Normally ${percent(tier)}, ${cut / 100} points less${cut > 1000 ? ' without referral or registration' : ''}`
    return `${groups[group]}${several ? ', in bands: the more, the higher' : ''}`
  },
  noTier: (care, tier) => `${cares[care]}, ${tiers[tier].toLowerCase()}: not covered`,
  left: 'At most, left this year',
  leftNote: ({ whole, before, left }, binds) =>
    `Limit ${money(whole)}${before > 0 ? `, ${money(before)} used` : ''}${!binds && left > 0 ? ', not reached' : ''}`,
  pays: 'Insurance pays',
  own: 'You pay',
  full: (fen) => `${yuan(fen)} yuan`,
  exact: yuan,
  why: (fund) => `Why ${money(fund)}`,
  whyBy: {
    standing: 'You are not covered now.',
    tier: 'Hospitals of this tier are not covered for this.',
    deductible: 'This is still within the deductible.',
    cap: "This year's limit is reached.",
    cut: 'Without registration or referral, less is covered.',
    ratio: 'Beyond the deductible, a share is covered.',
  },
  every: 'See every step',
  others: "You'd pay elsewhere in town",
  othersAway: "What you'd pay",
  otherWays: { ...ways, ...tiers },
  notLate: 'Already admitted? Register before you leave hospital and it still counts.',
  wait: 'If it can wait',
  waitText: (fund, less) =>
    `Limits reset on 1 January. Insurance would then pay ${money(fund)}, and you ${money(less)} less. Don't wait if it's urgent.`,
  bring: 'What to bring',
  bringList: ['Insurance code or social card', 'ID card', 'Earlier records and tests', 'A photo of your medicines'],
  bringNote: 'If referred, the referral too. Say at the desk that you use insurance.',
  toAway: 'How to register',
  shareTitle: (fen) => (fen ? `A bill of ${money(fen)}: what you'd pay` : "A hospital bill: what you'd pay"),
  foot: "An estimate. The hospital's bill is final.",
  basis: (office, from) => `${office}: rules in force since ${full(from)}, worked out as the office does.`,
  copySource: 'Copy the address of the rules',
}

export const away: MedicalTexts['away'] = {
  title: 'Treatment elsewhere',
  registered: 'Registered for',
  direct: (place) => `${place}, billed directly`,
  valid: 'Valid',
  until: ({ arrangement, until }) => `${ways[arrangement]}, ${until ? `until ${full(until)}` : 'with no end'}`,
  rates: 'What is covered',
  same: (tier, ratio) => `As at home: ${percent(ratio)}, ${tiers[tier].toLowerCase()} inpatient`,
  lower: (tier, ratio, cut) =>
    `${percent(ratio)}, ${tiers[tier].toLowerCase()} inpatient: ${cut / 100} points less than at home`,
  catalogue: 'Their list of medicines; the deductible, rate and limit of home',
  elsewhere: 'Other cities need a registration of their own',
  ahead: (place, from) => `${place}, from ${full(from)}`,
  ended: (place, until) => `${place}, ended ${until ? full(until) : ''}`,
  endedNote: 'Register again before you go',
  back: 'Back home? End the registration',
  backNote: 'On your phone, at once',
  label: 'Hospital elsewhere',
  not: 'Not registered',
  less: (cut) => `Covered, ${cut / 100} points less`,
  lessText: 'Already admitted? Register before you leave and it still counts',
  notUsable: 'You are not covered now, elsewhere neither. Below is what holds once you are.',
  which: 'Which way, how much',
  whichNote: (tier, group) => `${tiers[tier]}, ${groups[group].toLowerCase()}`,
  ways,
  you: 'You now',
  percent,
  wayNote: (way, months, bill, more) =>
    ({
      longTerm: `${count(months, 'month')} or more: as at home`,
      referred: 'Your hospital refers you; emergencies need none',
      none: `Of ${money(bill)} you pay ${money(more)} more`,
    })[way],
  claim: 'Claim when you are back',
  claimNote: (months) => `Bill, item list and record, within ${count(months, 'month')}`,
  callFor: (phone) => `Call ${phone} to be registered`,
  toGuide: 'How to register',
  guideNote: 'A few taps on your phone, valid at once',
  toCost: "What I'd pay",
  typical: 'The points less are typical ones: each city has its own.',
}
