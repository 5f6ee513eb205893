import type { Texts } from '../../../core/text'
import { dayFrom, dayText, momentText, monthName } from '../../../shared/day-texts'
import { daysBetween, type Instant } from '../../../shared/days'
import type { Care, Tier } from '../../../shared/law/medical-cost'
import { monthNames } from '../../../shared/month-names'
import { yuan } from '../../../shared/money'
import type { Account, Away, Figures, Relative, Wait } from '../contract/types'
import { away, cares, cost, full, hospital, money, percent } from './visit-zh'

const names = (months: readonly string[]) => monthNames(months, 'zh')
const monthDay = (text: string) => dayText(`2000-${text}`, 'zh')
const department = {
  who: '医保局',
  safe: '你的医保没事，看病照常带医保码。',
  hotline: '12393',
  callFor: (phone: string) => `打 ${phone} 问能不能用`,
}

const relations = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母',
  grandchild: '孙辈',
  other: '亲属',
}
const relative = ({ name, relation }: Relative) => `${relations[relation]} ${name}`

const cover = {
  title: '医保',
  schemes: { active: '职工医保', retired: '职工医保，退休', resident: '居民医保' },
  at: (scheme: string, asOf: Instant, now: Instant) => `${scheme}（${momentText(asOf, now, 'zh')}）`,
  today: '今天能用',
  then: '那时能用',
  thenText: '看病照常带医保码，医院窗口能当场验。',
  notNow: '现在不能用',
  arrived: (month: string) => `${monthName(month, 'zh')}的钱到了`,
  dueBy: (day: string) => `${dayText(day, 'zh')}前交`,
  money,
  left: { outpatient: '门诊还能报', inpatient: '住院还能报' },
  noCap: '不封顶',
  account: '个人账户',

  used: '今年用了多少',
  usedNote: '1月1日重新算',
  deductible: '门诊起付线',
  met: '付满了',
  metNote: (whole: number) => `付满 ${money(whole)}以后，医保开始报`,
  unmet: (before: number, whole: number) =>
    `${before > 0 ? `付了 ${money(before)}，再付` : '先付'} ${money(whole - before)}，医保开始报`,
  paid: { outpatient: '门诊报了', inpatient: '住院报了' },
  cap: (whole: number, left: number | undefined) =>
    `封顶 ${money(whole)}${left === undefined ? '' : left > 0 ? `，还能报 ${money(left)}` : '，今年报满了'}`,
  first: (tier: Tier, fen: number) => `${hospital(tier)}先付 ${money(fen)}`,
  typical: '住院的起付线和比例是常见的数，医保局还没给。',

  opening: (fen: number) => `年初 ${yuan(fen)} 元`,
  credited: '今年进账',
  monthly: (all: Account['monthly']) => {
    const [now, before] = [all[all.length - 1], all[all.length - 2]]
    if (!now) return undefined
    return `每月 ${money(now.amount)}${before ? `，${monthName(now.from, 'zh')}以前 ${money(before.amount)}` : ''}`
  },
  spent: '今年用了',
  spentOn: ({ hospital: doctor, pharmacy, family }: Account) =>
    [['看病', doctor] as const, ['药店', pharmacy] as const, ['家人', family] as const]
      .filter(([, fen]) => fen > 0)
      .map(([on, fen]) => `${on} ${money(fen)}`)
      .join('，') || undefined,
  toEntries: '看每一笔',
  shared: '谁能用我的账户',
  sharedNone: '还没加家人，加上就能用',
  people: (count: number) => `${count} 人`,
  relative,
  relatives: (all: readonly Relative[]) => all.map(({ name }) => name).join('、'),
  sharedText: '看病、买药、交居民医保都能用，扣的是你账户里的钱。',
  whose: '我能用谁的账户',
  sharedDo: '看怎么加家人',
  sharedDoNote: '配偶、父母、子女、兄弟姐妹都行',
  away: '去外地看病',
  awayNote: (valid: Away | undefined) =>
    valid ? `${valid.place}备了案${valid.until ? `，到 ${full(valid.until)}` : ''}` : '还没备案，出院前补上都算',
  others: '看家人的医保',
  othersNote: '孩子、爸妈，加过的都能看',
  wrong: '哪笔不对，打电话让医保局核对',
  twice: (place: string, scheme: 'employee' | 'resident') =>
    `${place}还有一份${scheme === 'employee' ? '职工' : '居民'}医保`,
  twiceNote: '两份只报一份，先问清停哪份',
  bar: (tier: Tier, care: Care) => `${hospital(tier)}${cares[care]}，报`,
  percent,
  toCost: '看自己要出多少',

  from: (day: string) => `${full(day)}起能用`,
  waiting: (scheme: string) => `${scheme}，在等`,
  waitLabel: (months: number, done: number) => `一共等 ${months} 个月，等了 ${done} 个月`,
  waitText: ({ paidOn, months, from }: Wait, today: string) =>
    `${dayFrom(paidOn, today, 'zh')}交的钱，要等 ${months} 个月，还有 ${daysBetween(today, from)} 天`,
  nextText: (from: string, today: string) => `钱交过了，还有 ${daysBetween(today, from)} 天`,
  why: (months: number) => `为什么是 ${months} 个月`,
  fixed: '没赶上集中缴费',
  gap: (years: number) => `断了 ${years} 年`,
  gapNote: (years: readonly number[], repaid: number) =>
    `${years.length > 3 ? `${years[0]} 到 ${years[years.length - 1]}` : years.join('、')} 年，一年加 1 个月${
      repaid > 0 ? `；补了 ${repaid} 年，减 ${repaid} 个月` : ''
    }`,
  least: '断 4 年以上，最少等',
  months: (count: number) => `${count} 个月`,
  total: '一共等',
  sooner: '想早点用',
  soonerText: (fixed: number) => `补一年，早一个月。最少等 ${fixed} 个月。`,
  repay: (years: number, fen: number) => `补 ${years} 年，${money(fen)}`,
  days: (days: number) => `早 ${days} 天`,
  soonerDay: (day: string, today: string) => dayFrom(day, today, 'zh'),
  toRepay: (years: number) => `看在哪补 ${years} 年`,
  unpaid: '这段时间花的不报，以后也不补报',
  meanwhile: '这段时间病了',
  family: '用家人的账户付',
  familyNote: '配偶、父母、子女、兄弟姐妹都行',
  aid: '付不起，问医疗救助',
  aidNote: '街道的社会救助窗口办',
  claim: '先付了，参保后回来报',
  claimNote: (months: number) => `带发票、清单、病历，${months} 个月内`,

  stopped: (scheme: string) => `${scheme}，停了`,
  owed: (months: readonly string[]) =>
    months.length > 2 ? `${months.length} 个月没交` : `${names(months)}${months.length > 1 ? '都' : ''}没交`,
  lateBy: (days: number) => `晚了 ${days} 天`,
  lateAfter: '补上就接着能用。先付的钱能不能补报，问 12393。',
  urge: '先催单位，话写好了',
  urgeText: (months: readonly string[]) =>
    `你好，医保局显示我 ${names(months)}的医保还没交，现在看病用不了。麻烦看看哪天能补上？谢谢。`,
  copy: '复制这段话，发给单位',
  endedText: (day: string | undefined) => `${day ? `${full(day)}停的。` : ''}交过的年头都算，账户里的钱还能用。`,
  join: '交居民医保',
  joinNote: ({ residentPremium, enrolment }: Figures) =>
    `一年 ${money(residentPremium)}，${monthDay(enrolment.from)}到 ${monthDay(enrolment.until)}交明年的`,
  own: '自己接着交职工医保',
  ownNote: '灵活就业也能交',
  moneyLeft: '账户里的钱照样能用',
  toJoin: '看怎么接上',

  child: '少儿医保，在办',
  childNew: '少儿医保，还没参保',
  born: '出生那天起都能报',
  bornBy: (day: string, today: string) => `${full(day)}前参保就行，还有 ${daysBetween(today, day)} 天`,
  bornLate: (day: string) => `过了 ${full(day)}，出生那天起的报不了。现在参保，一般等 3 个月。`,
  steps: '什么时候能刷',
  what: { household: '落户口', enrol: '参保', use: '能刷' },
  step: { done: '办好了', asks: '等你', now: '在办', waiting: '接着办' },
  doneOn: (day: string) => `${dayText(day, 'zh')}办好`,
  about: (day: string) => `约 ${dayText(day, 'zh')}`,
  notYet: { household: '带出生证、户口本去派出所', enrol: '有了身份证号就能办', use: '参保当天就能用' },
  asks: '少一样材料，看看是哪样',
  careNow: '这几天看病',
  careText: '先自己付，留好发票和费用清单，参保后回来报。',
  careWhose: (all: readonly Relative[]) => `${all.map(({ name }) => name).join('、')}的账户能用`,
  toHousehold: '看落户口带什么',
  toEnrol: '看怎么参保',

  none: (office: string) => `${office}\u200b没查到你`,
  noneText: '刚才用你的身份证号问的。可能在别处：',
}

const kinds = { credit: '进账', hospital: '看病', pharmacy: '药店', family: '家人用', premium: '交医保', other: '其他' }
type Kind = keyof typeof kinds

const entries = {
  title: '个人账户明细',
  year: (year: number) => `${year}年`,
  titleOf: (kind: Kind, who: string | undefined) => (who ? `${who}用` : kinds[kind]),
  note: (day: string, place: string | undefined) => [day, place].filter(Boolean).join('，'),
  fund: (fen: number) => `医保另外报了 ${money(fen)}`,
  more: '只有最近的，再早的打 12393 问',
  none: '今年还没有进出',
  noneText: '单位交了这个月的，这里就有一笔。',
}

export const zh = { department, cover, cost, away, entries }
export type MedicalTexts = typeof zh
export const texts: Texts<MedicalTexts> = { zh, en: 'medical-insurance' }
