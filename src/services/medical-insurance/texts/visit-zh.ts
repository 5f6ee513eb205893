import { durationText, fullDayText } from '../../../shared/day-texts'
import type { Arrangement, Care, Cost, Group, Tier } from '../../../shared/law/medical-cost'
import { wanShort, yuan, yuanShort } from '../../../shared/money'
import type { Away, Cover } from '../contract/types'

const WAN = 1_000_000
/** From 100,000 yuan on in 万. */
export const money = (fen: number) =>
  fen >= 10 * WAN && fen % WAN === 0 ? `${wanShort(fen)} 万元` : `${yuanShort(fen)} 元`
export const percent = (ratio: number) => `${ratio / 100}%`
export const full = (day: string) => fullDayText(day, 'zh')

const tiers: Record<Tier, string> = { community: '社区', first: '一级', second: '二级', third: '三级' }
export const hospital = (tier: Tier) => (tier === 'community' ? '社区医院' : `${tiers[tier]}医院`)
export const cares: Record<Care, string> = { outpatient: '门诊', inpatient: '住院' }
const groups: Record<Group, string> = { active: '在职', retired: '退休', resident: '居民' }
const ways: Record<Arrangement, string> = { longTerm: '长期住那边', referred: '转诊或急诊', none: '都没有' }

export const cost = {
  title: '自己要出多少',
  self: '自己大约出',
  fund: '医保报',
  yuan: '元',
  money,
  whole: yuanShort,
  enough: (left: number) => `个人账户够付，付完剩 ${yuan(left)} 元`,
  partly: (balance: number, rest: number) => `个人账户付 ${yuan(balance)} 元，还要掏 ${yuan(rest)} 元`,
  refer: (fen: number) => `先开转诊，少出 ${yuanShort(fen)} 元`,
  now: '现在去，自己出',
  standing: (status: Exclude<Cover['status'], 'usable'>, from: string) =>
    ({
      waiting: `在等待期，医保报 0 元。${full(from)}起报。`,
      suspended: '有几个月没交，医保报 0 元。补上就接着报。',
      ended: '医保停了，报 0 元。接上以后再报。',
      newborn: '还没参保，先自己付。参保后拿票回来报。',
      none: '这里没查到参保，报 0 元。',
    })[status],
  once: '能用以后，同样这笔',
  onceNote: (group: Group, tier: Tier, ratio: number) =>
    `${groups[group]}医保，${hospital(tier)}，报 ${percent(ratio)}`,
  unknown: '医保局没有回应。今年用过的看不到，先按没用过算。',
  unknownRetry: '再查一次用过多少',
  unknownDo: '按没用过先算，不用连医保局',
  noPlan: '这座城市还没给这一类的标准，打 12393 问。',
  careLabel: '门诊还是住院',
  cares,
  tierLabel: '医院级别',
  tiers,
  whereLabel: '在哪看',
  where: { here: '本市', away: '外地' },
  groupLabel: '在职还是退休',
  groups,
  fromLabel: '从哪家转上来的',
  from: { none: '直接住', community: '从社区', first: '从一级', second: '从二级', third: '从三级' },
  wayLabel: '哪一种',
  ways: { longTerm: '长住', referred: '转诊', none: '都没有' },
  eligible: '能报的费用',
  eligibleNote: '清单上写的“医保范围内”。',
  type: '填清单上的准数',
  typeLabel: '医保范围内，元',
  typeWrong: '填清单上的数，比如 1600.50',
  typeMost: '一张单子最多算到 1,000 万元',
  typeDo: '按这个数算',
  how: '怎么算的',
  typical: '按常见的标准',
  binds: '由它决定',
  minus: '起付线',
  minusNote: (care: Care, { whole, before }: Cost['deductible']) =>
    care === 'inpatient'
      ? `每次住院 ${money(whole)}${before > 0 ? `，转来前算了 ${money(before)}` : ''}`
      : `一年 ${money(whole)}${before >= whole ? '，今年付满了' : before > 0 ? `，今年付过 ${money(before)}` : ''}`,
  rate: (tier: Tier, ratio: number) => `${hospital(tier)} ${percent(ratio)}`,
  rateNote: (group: Group, { tier, cut, several }: Cost['ratio']) => {
    if (cut > 0) return `本来 ${percent(tier)}，${cut > 1000 ? '没转诊没备案，' : ''}少 ${cut / 100} 个点`
    return `${groups[group]}${several ? '，分几段，越往上报得越多' : ''}`
  },
  noTier: (care: Care, tier: Tier) => `${hospital(tier)}${cares[care]}不报`,
  left: '今年最多还能报',
  leftNote: ({ whole, before, left }: NonNullable<Cost['cap']>, binds: boolean) =>
    `封顶 ${money(whole)}${before > 0 ? `，已报 ${money(before)}` : ''}${!binds && left > 0 ? '，没碰到' : ''}`,
  pays: '医保报',
  own: '自己出',
  full: (fen: number) => `${yuan(fen)} 元`,
  exact: yuan,
  why: (fund: number) => `为什么是 ${yuanShort(fund)} 元`,
  whyBy: {
    standing: '现在还不能用，医保不报。',
    tier: '这一级的医院，这样看病不报。',
    deductible: '还没过起付线，这笔先自己付。',
    cap: '今年的封顶线到了。',
    cut: '没备案或者没转诊，报得少一些。',
    ratio: '过了起付线的，按比例报。',
  },
  every: '看每一步',
  others: '换一家，自己出',
  othersAway: '三种去法，自己出',
  otherWays: { ...ways, community: '社区医院', first: '一级医院', second: '二级医院', third: '三级医院' },
  notLate: '住进去了也不晚，出院前补上都算',
  wait: '不急的检查',
  waitText: (fund: number, less: number) =>
    `1月1日重新算。同样这笔能报 ${money(fund)}，少出 ${money(less)}。急的别等。`,
  bring: '去医院带什么',
  bringList: ['医保码或社保卡', '身份证', '以前的病历和检查', '正在吃的药，拍张照'],
  bringNote: '转诊的，还要转诊单。挂号时就说用医保。',
  toAway: '看怎么备案',
  shareTitle: (fen: number | undefined) => (fen ? `看病花 ${money(fen)}，自己要出多少` : '看病自己要出多少，算一算'),
  foot: '这是估算，以医院结算单为准。',
  basis: (office: string, from: string) => `按${office} ${full(from)}起的标准算，和医保局一个算法。`,
  copySource: '复制标准原文网址',
}

export const away = {
  title: '去外地看病',
  registered: '备了案的城市',
  direct: (place: string) => `${place}，能直接刷`,
  valid: '有效',
  until: ({ arrangement, until }: Away) => `${ways[arrangement]}，${until ? `到 ${full(until)}` : '一直有效'}`,
  rates: '报多少',
  same: (tier: Tier, ratio: number) => `和在本地一样：${hospital(tier)}住院 ${percent(ratio)}`,
  lower: (tier: Tier, ratio: number, cut: number) =>
    `${hospital(tier)}住院 ${percent(ratio)}，比本地少 ${cut / 100} 个点`,
  catalogue: '哪些药能报，看那边的；起付线、比例、封顶，看本地的',
  elsewhere: '去别的城市不算，要另外备案',
  ahead: (place: string, from: string) => `${place}，${full(from)}起`,
  ended: (place: string, until: string | undefined) => `${place}，${until ? full(until) : ''}到期了`,
  endedNote: '要去的话，再备一次',
  back: '搬回来了，取消备案',
  backNote: '手机上办，当天生效',
  label: '去外地住院',
  not: '没备案',
  less: (cut: number) => `能报，少 ${cut / 100} 个点`,
  lessText: '已经住进去了，出院前补上都算',
  notUsable: '现在医保不能用，去外地也不报。下面是能用以后的。',
  which: '哪一种，报多少',
  whichNote: (tier: Tier, group: Group) => `${hospital(tier)}，${groups[group]}`,
  ways,
  you: '你现在',
  percent,
  wayNote: (way: Arrangement, months: number, bill: number, more: number) =>
    ({
      longTerm: `住 ${months} 个月以上，和在本地一样`,
      referred: '本地医院开转诊单，急诊不用',
      none: `住院 ${money(bill)}，要多出 ${money(more)}`,
    })[way],
  claim: '回来再报也行',
  claimNote: (months: number) => `带发票、清单、病历，${durationText(months, 'zh')}内`,
  callFor: (phone: string) => `打 ${phone} 让人工替我备案`,
  toGuide: '看怎么备案',
  guideNote: '手机上点几下，当场生效',
  toCost: '算出多少',
  typical: '少几个点，各地不同，这是常见的。',
}
