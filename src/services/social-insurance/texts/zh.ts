import type { Texts } from '../../../core/text'
import { dayText, durationText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import type { Instant } from '../../../shared/days'
import { monthNames } from '../../../shared/month-names'
import { yuanRounded, yuanShort } from '../../../shared/money'
import type { Category, Retirement } from '../../../shared/law/retirement'
import type { Gap } from '../../../shared/paid-months'
import type { Basis, Insurance } from '../contract/types'
import type { Estimate, Option, Years } from '../../../shared/law/outlook'
import { ofWhom } from '../../../shared/said-of'
import { decimal, sumOf } from './parts'

/** Whom the years are of. */
const you = ofWhom('你', '{who}')
const youSelf = ofWhom('你自己', '{who}自己')

type Age = Pick<Option, 'ageYears' | 'ageMonths'>

const time = (months: number) => durationText(months, 'zh')
const month = (of: string) => monthText(of, 'zh')
const ageText = ({ ageYears, ageMonths }: Age) => `${ageYears}\u00a0岁${ageMonths ? ` ${time(ageMonths)}` : ''}`
/** A number stays on the line of its measure. */
const name = (of: string) => monthName(of, 'zh').replace(' ', '\u00a0')
const names = (months: readonly string[]) => monthNames(months, 'zh')
const span = ({ from, to }: Gap) => {
  if (from === to) return month(from)
  return `${month(from)}到${from.slice(0, 4) === to.slice(0, 4) ? `${Number(to.slice(5))}月` : month(to)}`
}

const department = {
  who: '社保中心',
  safe: `${you}交的年限没事，只是现在看不到。`,
  hotline: '12333',
  callFor: (phone: string) => `打 ${phone} 问年限`,
}

const record = {
  title: '社保',
  total: '养老保险一共交了',
  totalAt: (asOf: Instant, now: Instant) => `养老保险一共交了（${momentText(asOf, now, 'zh')}）`,
  year: '年',
  months: '个月',
  more: (months: number) => `再交 ${time(months)}，退休的年限就够了`,
  enough: '退休要的年限已经够了',
  deemed: (months: number) => `其中视同缴费 ${time(months)}`,
  paid: (of: string) => `${name(of)}都交了`,
  due: (of: string) => `${name(of)}的还没到期`,
  split: (employer: number, personal: number) =>
    employer > 0
      ? `单位 ${yuanShort(employer)} 元，${you} ${yuanShort(personal)} 元`
      : `${youSelf}交 ${yuanShort(personal)} 元`,
  arrived: (day: string) => `${shortDayText(day, 'zh')}到账`,
  dueBy: (day: string) => `${shortDayText(day, 'zh')}前交`,

  owes: { employer: '单位欠着', self: `${you}还没交` },
  late: (months: readonly string[]) =>
    months.length > 2 ? `${months.length} 个月没交` : `${names(months)}${months.length > 1 ? '都' : ''}没交`,
  lateDue: (of: string, day: string) => `${name(of)}的，${dayText(day, 'zh')}到期`,
  lateBy: (days: number) => `晚了 ${days} 天`,
  urge: '先催单位，话写好了',
  urgeText: (months: readonly string[]) =>
    `你好，社保中心显示${ofWhom('我 ', '{name} ')}${names(months)}的社保还没交。麻烦看看是不是漏了，哪天能补上？谢谢。`,
  after: '补上以后，年限照算，一个月不少。',
  copy: '复制这段话，发给单位',
  complain: '单位一直不交',
  complainNote: (phone: string) => `打 ${phone} 投诉，不用你出面`,
  clinic: '怕影响看病',
  clinicNote: '先问医保 12393，再去医院',

  stopped: '养老保险停在',
  stoppedText: (from: string, count: number, today: string) =>
    `${from.slice(0, 4) === today.slice(0, 4) ? name(from) : month(from)}起没再交，已经 ${count} 个月。交过的都算数，不会作废。`,
  medicalBy: (day: string) => `医保 ${dayText(day, 'zh')}前接上`,
  medicalByNote: (months: number) => `停满 ${months} 个月再接，要等才能报`,
  medicalGone: (months: number) => `医保停满 ${months} 个月了`,
  medicalGoneNote: '接上以后，要等一阵才能报',
  own: '自己接着交',
  ownNote: (fen: number) => `灵活就业，每月最低 ${yuanShort(fen)} 元起`,
  ownDo: '看自己交怎么办',
  dole: '领失业金',
  doleNote: '最长 24 个月，先登记失业',
  job: '找到新单位',
  jobNote: '报上名自动接着算，不用你办',

  chart: '近 24 个月',
  chartNote: '一格是 1 个月',
  kinds: { pension: '养老', medical: '医保', unemployment: '失业', injury: '工伤', maternity: '生育' },
  withMaternity: '医保，含生育',
  time,
  monthsLabel: (name: string, { recent }: Pick<Insurance, 'recent'>) => {
    const of = (state: string) => recent.filter((one) => one === state).length
    const late = of('late') > 0 ? `，${of('late')} 个月晚了` : ''
    return `${name} 24 个月里交了 ${of('paid')} 个月${of('gap') > 0 ? `，${of('gap')} 个月没交` : ''}${late}`
  },
  gaps: (gaps: readonly Gap[]) => gaps.map((gap) => `${span(gap)}没交${gap.note ? `：${gap.note}` : ''}`).join('；'),
  lateKey: (months: readonly string[]) => `${names(months)}还没交`,

  elsewhere: '别处还有',
  elsewhereDo: '转过来一起算',
  elsewhereNote: '在这里申请就行，不用跑回去',
  retireNote: (of: string, age: Age) => `${month(of)}，${ageText(age)}`,
  retireAsk: '选一下岗位就知道',
  pensionNote: (fen: number) => `每月大约 ${yuanRounded(fen)} 元`,
  pensionAsk: '先看几岁退休',
  jobless: '万一没了工作',
  joblessNote: '失业金最长领 24 个月',
  proof: '开参保证明',
  proofNote: '马上拿到，不收费',
  wrong: '数目不对，让社保中心核对',
  retireBar: '能退休的日子',
  retireDo: '看怎么算的',
  retireAskDo: '看几岁退休',

  none: (office: string) => `${office}\u200b没查到${you}`,
  noneText: `刚才问的是职工社保，用${you}的身份证号问的。可能在别处：`,
  noneElsewhere: (place: string, months: number) => `${place}有 ${time(months)}`,
  noneResident: '查居民养老、医保',
  noneResidentNote: '自己在社区交的，在那里',
  noneCity: '以前在那边上过班',
  noneMoved: '别的城市交过',
  noneMovedNote: '转过来一起算',
  noneNew: '刚上班，单位还没报',
  noneNewNote: '一般入职 30 天内报上，先问单位',
  noneCall: (phone: string) => `打 ${phone}，人工全国查`,

  benefit: '每月养老金',
  yuan: '元',
  benefitText: (payDay: number, since: string) => `每月 ${payDay} 日发，${month(since)}起领的`,
  alive: '每年要认证一次',
  aliveNote: '手机上刷脸，几分钟',
  away: '去外地看病',
  awayNote: '先备案，回来报得多',
}

const retirement = {
  title: '几岁退休',
  day: `${you}能退休的日子`,
  month,
  at: (age: Age, left: number) =>
    left > 0 ? `那时 ${ageText(age)}，还有 ${time(left)}` : `那时 ${ageText(age)}，已经到了`,
  byId: '按身份证算的，不用连社保中心',
  missing: (months: number) => `养老还要交 ${time(months)}`,
  short: '还没够',
  enough: '养老的年限已经够了',
  enoughTag: '够了',
  until: (of: string, paying: boolean) =>
    paying ? `一直交着，${month(of)}就够了` : `从下个月接着交，${month(of)}就够了`,
  have: (months: number) => `已经 ${time(months)}`,
  choice: '能早一点，也能晚一点',
  choiceNote: '每月大约',
  choiceLabel: (options: readonly Option[]) =>
    options.map(({ kind, month: of }) => `${kinds[kind]} ${month(of)}`).join('，'),
  option: ({ kind, ...age }: Option) => `${kinds[kind]}，${ageText(age)}`,
  about: (fen: number) => `${yuanRounded(fen)} 元`,
  notEnough: '年限不够',
  noticeRule: '早退自己定，提前 3 个月说。晚退要单位同意，提前 1 个月说好。',
  others: '也可以',
  how: '怎么算的',
  originally: (years: number) => `原来 ${years} 岁退`,
  born: ({ sex, birth }: Basis) => `${sex === 'male' ? '男' : '女'}，${month(birth)}生`,
  before2025: '2025 年以前到的',
  before2025Note: '照原来的年纪，不用晚',
  since: '从 2025年1月数到那时',
  sinceNote: (step: number) => `每 ${step} 个月晚 1 个月`,
  count: (months: number) => `${months} 个月`,
  later: '要晚',
  laterNote: ({ monthsSince, step, delayMonths }: Retirement) => {
    const whole = Math.floor(monthsSince / step)
    return whole + 1 > delayMonths ? `最多晚 ${delayMonths} 个月` : `${monthsSince} ÷ ${step} = ${whole}，再加 1`
  },
  result: ({ originalMonth, delayMonths }: Retirement) => `${month(originalMonth)} + ${delayMonths} 个月`,
  resultNote: ({ originalYears, delayMonths }: Retirement) => `${originalYears} 岁 + ${time(delayMonths)}`,
  source: '《国务院关于\u200b渐进式延迟\u200b法定退休年龄的办法》',
  copySource: '复制原文网址，用浏览器看',
  needed: (months: number) => `退休那年要满 ${time(months)}`,
  stillMissing: (months: number) => (months > 0 ? `还差 ${time(months)}` : '不差了'),
  neededText: '2030 年起，每年多要半年。到点还差的，可以接着交，也可以一次补。',
  parent: '给爸妈算',
  parentNote: '只要出生年月',
  parentWho: '算谁的',
  who: { male60: '男', female55: '女，管理技术岗', female50: '女，其他岗位', femaleFlexible55: '女，自己交' },
  bornYear: '哪年生',
  bornMonth: '几月生',
  inYear: (year: number) => `${year} 年`,
  inMonth: (of: number) => `${of} 月`,
  parentAnswer: ({ month: at, ...age }: Retirement) => `${month(at)}退休，那时 ${ageText(age)}`,
  ask: '先选一样，才算得准',
  askText: (birth: string) => `女的按岗位分两种。${ofWhom('你 ', '{who} ')}${month(birth)}生：`,
  post: {
    male60: '',
    female55: '管理、技术岗',
    female50: '其他岗位',
    femaleFlexible55: '自己交\u200b社保的',
  } as Record<Category, string>,
  age: ageText,
  askCall: '合同上看不出来',
  askCallNote: (phone: string) => `打 ${phone}，问单位给你报的岗位`,
  again: '换一种岗位算',
  none: (office: string) => `在${office}，没查到年限`,
  noneText: (months: number) => `那年要满 ${time(months)}，别处交的也算。`,
  away: `社保中心没有回应，年限暂时看不到。${you}交的没事。`,
  awayDo: '再查一次年限',
  instead: '先算哪天退休',
  insteadNote: '不用连社保中心，照样算得出',
  insteadKnown: (of: string) => `${month(of)}，不用连社保中心`,
  foot: '年月照国家办法算的，钱是估算',
  bar: '到点退，每月大约',
  next: '看能领多少',
}

const kinds = { earliest: '最早', ordinary: '到点', latest: '最晚' }

const pension = {
  title: '退休能领多少',
  label: (of: string) => `${month(of)}退，每月大约`,
  estimate: '估算',
  yuan: '元',
  parts: ({ basic, personal }: Estimate): readonly [string, string] => [
    `基础 ${yuanShort(basic)} 元`,
    `账户 ${yuanShort(personal)} 元`,
  ],
  text: '按现在的工资和标准算。没算以后涨，将来多半比这多。',
  basic: '基础养老金',
  basicNote: '全市的水平给的',
  base: '养老金基数',
  source: ({ source }: Basis['figures'], office: string) =>
    source === 'typical' ? `一般的数，${office}还没给` : source,
  money: (fen: number) => `${yuanShort(fen)} 元`,
  index: (index: number) => `× (1 + ${decimal(index, 10000)}) ÷ 2`,
  indexNote: (index: number) => `${you}的工资大约是全市的 ${Math.round(index / 100)}%`,
  years: '交的年头',
  yearsNote: ({ months, toCome }: Estimate) =>
    `${months} 个月：${sumOf('，', ['已交', months - toCome], ['还要交', toCome])}`,
  yearsValue: (years: number) => `${decimal(years, 100)} 年`,
  monthly: '每月',
  basicSum: ({ average, years }: Estimate) => `${yuanShort(average)} × ${decimal(years, 100)}%，交 1 年给 1%`,
  personal: '个人账户',
  personalNote: `${youSelf}存的`,
  now: '现在有',
  toCome: '还要存进',
  toComeNote: (monthly: number, months: number) => `每月 ${yuanShort(monthly)} 元 × ${months} 个月`,
  personalSum: ({ account, tenths }: Estimate, age: Age) =>
    `${yuanShort(account)} ÷ ${decimal(tenths, 10)}，按 ${ageText(age)}分`,
  transition: (deemed: number, since: string) =>
    deemed > 0
      ? `过渡养老金另外加：视同缴费 ${time(deemed)}，社保中心算。`
      : `过渡养老金：${ofWhom('你 ', '{who} ')}${month(since)}才开始交，没有这一项`,
  elsewhere: '别处交的钱没算进来，转过来会更多。',
  when: '换个时候退',
  option: ({ kind, month: at }: Option) => `${month(at)}，${kinds[kind]}`,
  difference: (fen: number, months: number) =>
    months < 0
      ? `少领 ${yuanRounded(-fen)} 元，早领 ${-months} 个月`
      : `多领 ${yuanRounded(fen)} 元，晚领 ${months} 个月`,
  more: '想多领一点',
  moreText: (fen: number) => `多交 1 年，每月大约多 ${yuanRounded(fen)}\u00a0元。缴费工资高，也会多。`,
  careLater: (months: number) => `晚 ${time(months)}退`,
  careAbout: (fen: number) => `每月大约 ${yuanRounded(fen)} 元`,
  short: (of: string, stopped: boolean) => `${stopped ? '现在停着，' : ''}到 ${month(of)}还差`,
  shortText: ({ needed, have }: Years) =>
    `那年要满 ${time(needed)}，${you}有 ${time(have)}。没满不能按月领，钱还是${you}的。`,
  shortOwn: '接着自己交',
  shortOwnNote: (of: string, fen: number) => `${month(of)}就满了，每月 ${yuanShort(fen)} 元起`,
  shortOnce: '到点再一次补',
  shortOnceNote: '能补多少，窗口按那年的算',
  unknown: '现在还估不出来',
  unknownText: '社保中心没给账户的数。交过的都算数。',
  prepare: '看退休要办什么',
  shareTitle: '退休能领多少，点开就知道',
  said: '自己填两个数，先估一估',
  saidNote: '交了几年、每月工资多少',
  saidYears: '养老保险交了几年',
  saidYearsWrong: '填整年数，0 到 50',
  saidWage: '现在每月工资，元',
  saidWageWrong: '填一个月的，比如 7000',
  saidText: '按一直是这份工资估的，没算利息。等社保中心有回应，再看准的。',
  saidShort: ({ needed, missing }: Years, of: string) =>
    `到 ${month(of)}要满 ${time(needed)}，一直交也不够，现在还差 ${time(missing)}`,
  foot: '退休那天，以社保中心算的为准',
}

const zh = { department, record, retirement, pension }

export type SocialTexts = typeof zh
export const texts: Texts<SocialTexts> = { zh, en: 'social-insurance' }
