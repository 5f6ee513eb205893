import type { Texts } from '../../../core/text'
import {
  dayFrom,
  dayText,
  fullDayText,
  momentText,
  monthName,
  monthText,
  shortDayText,
} from '../../../shared/day-texts'
import { monthNames } from '../../../shared/month-names'
import { wan, wanShort, yuan, yuanRounded, yuanShort } from '../../../shared/money'
import type { Deposit, Entry, Figures, OneAccount, Period } from '../contract/types'
import type { Term } from '../rules/loan'
import { percent, ratePercent, runs, times } from './parts'

type Instant = string | Date

const kinds = {
  deposit: '存入',
  rent: '租房提取',
  purchase: '买房提取',
  repayment: '还贷提取',
  interest: '利息',
  transfer: '账户转移',
  other: '其他进出',
}

const sides = (employerRate: number, personalRate: number) =>
  employerRate === personalRate
    ? `单位和你各 ${percent(employerRate)}`
    : `单位 ${percent(employerRate)}，你 ${percent(personalRate)}`

const home = { first: '首套', second: '二套' }
const people = { 1: '一个人贷', 2: '两个人贷' }
const span = (months: number) => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`)
const half = (share: number) => (share === 5000 ? '一半' : ` ${percent(share)}`)

const department = {
  who: '公积金中心',
  safe: '你的钱没事，只是现在看不到。',
  hotline: '12329',
  callFor: (phone: string) => `打 ${phone} 问余额`,
}

const account = {
  title: '公积金',
  balance: '账户余额',
  balanceAt: (asOf: Instant, now: Instant) => `账户余额（${momentText(asOf, now, 'zh')}）`,
  yuan: '元',
  paid: (month: string, fen: number) => `${monthName(month, 'zh')}存了 ${yuanShort(fen)} 元`,
  due: (month: string, fen: number) => `${monthName(month, 'zh')}该存 ${yuanShort(fen)} 元`,
  lateMonths: (months: readonly string[]) =>
    months.length > 2 ? `${months.length} 个月没存` : `${monthNames(months, 'zh')}${months.length > 1 ? '都' : ''}没存`,
  urge: '先催单位，话写好了',
  urgeText: (months: readonly string[]) =>
    `你好，公积金中心显示我 ${monthNames(months, 'zh')}的公积金还没存。麻烦看看是不是漏了，哪天能补上？谢谢。`,
  urgeCopy: '复制这段话',
  urgeAfter: (phone: string) => `单位一直不存，打 ${phone}，中心去催。`,
  split: (employer: number, personal: number) => `单位 ${yuanShort(employer)} 元，你 ${yuanShort(personal)} 元`,
  arrived: (day: string) => `${shortDayText(day, 'zh')}到账`,
  dueBy: (day: string) => `${shortDayText(day, 'zh')}前到`,
  lateBy: (days: number) => `晚了 ${days} 天`,

  chart: (months: number) => `近 ${months} 个月`,
  chartNote: (months: number, fen: number) => `存了 ${months} 个月，共 ${yuanShort(fen)} 元`,
  chartLabel: (deposits: readonly Deposit[]) => {
    const { raised, gaps } = runs(deposits)
    const each = raised.map(({ month, amount }) => `${monthText(month, 'zh')}起 ${yuanShort(amount)} 元`).join('，')
    const none = gaps.map(({ month }) => monthText(month, 'zh')).join('、')
    return `每月存入：${each || '没有'}。${none ? `${none}没有存。` : ''}`
  },
  gap: (month: string, note?: string) => `${monthText(month, 'zh')}没存${note ? `：${note}` : ''}`,
  gaps: (count: number) => `${count} 个月没存`,

  entries: '明细',
  all: '看全部',
  entry: ({ kind, month, day }: Pick<Entry, 'kind' | 'month' | 'day'>) => {
    if (kind !== 'deposit') return kinds[kind]
    const of = month ?? day
    return of.slice(0, 4) === day.slice(0, 4) ? `${monthName(of, 'zh')}存入` : `${monthText(of.slice(0, 7), 'zh')}存入`
  },
  entryNote: (day: string, today: string, balance?: number) =>
    `${dayFrom(day, today, 'zh')}${balance === undefined ? '' : `，余额 ${yuan(balance)}`}`,

  how: '每月怎么算的',
  howNote: ({ base, employerRate, personalRate }: OneAccount) =>
    `基数 ${yuanShort(base)} 元，${sides(employerRate, personalRate)}`,
  howBase: '基数',
  howBaseNote: '上一年平均每月工资，每年 7 月调',
  howEmployer: (rate: number) => `单位出 ${percent(rate)}`,
  howPersonal: (rate: number) => `你出 ${percent(rate)}`,
  howSum: '每月一共',
  howRates: '单位和你各能出 5% 到 12%。',
  howSource: '《住房公积金管理条例》，建金〔2005〕5号',

  wrong: '数目不对，告诉我们',
  wrongTitle: '哪里不对',
  wrongMonth: '少存了一个月',
  wrongMonthNote: '存钱的是单位，先问单位',
  wrongAmount: '存少了',
  wrongAmountNote: '看看基数和比例，再问单位',
  wrongBalance: '余额对不上',
  wrongBalanceNote: (asOf: Instant, now: Instant) => `这是${momentText(asOf, now, 'zh')} 的，新进出可能没到`,
  wrongCall: (phone: string, number: string) => `打 ${phone}，报账号后四位 ${number.slice(-4)}`,

  canBorrow: '现在大约能贷',
  canBorrowStale: '按上次的余额能贷',
  wan: (fen: number) => `${wanShort(fen)} 万元`,
  toLoan: '看能贷多少',

  tail: (number: string) => `尾号 ${number.slice(-4)}`,
  active: '在存',
  frozen: '封存',
  frozenTitle: '账户封存了',
  frozenText: '没有单位在存。钱还在，照样有利息。',
  frozenOn: (day: string, today: string) => `${dayFrom(day, today, 'zh')}封存`,
  frozenNext: '换了工作，让新单位接着存',
  frozenNextNote: '不用你跑，单位一起办',
  frozenLoan: '封存时不能贷款',
  leaving: (months: number, typical: boolean) =>
    typical ? `离职了，多数城市封存满 ${months} 个月能取` : `离职了，封存满 ${months} 个月能取`,
  leavingNow: '你的封存满了。别处没在交的，看怎么取',
  leavingFrom: (day: string, today: string) => `你的到${dayFrom(day, today, 'zh')}满。看怎么取`,

  noneTitle: (office: string) => `${office}\u200b没查到你`,
  noneText: '刚才用你的身份证号问的。可能在别处：',
  noneEmployer: '刚上班，单位还没办',
  noneEmployerNote: '入职 30 天内要给你办，先问单位',
  noneElsewhereNote: '以前在那边上过班',

  severalTitle: (count: number) => `你有 ${count} 个账户`,
  severalText: '合成一个，余额和月数一起算。',
  severalDo: '合成一个',
  mergePick: '留哪个账户',
  mergeText: '钱都转到这个账户，一分不少。',
  mergeOnce: '合了就不能拆开。',
  mergeInto: (number: string) => `合到尾号 ${number.slice(-4)}`,
  merging: '正在报上去',
  mergeSent: '报上去了，等中心答复',
  mergeSentBy: (day: string) => `报上去了，${dayText(day, 'zh')}前有答复`,
  mergeAccepted: (day: string) => `${dayText(day, 'zh')}前合好`,
  mergeLate: (day: string, days: number) => `说好 ${dayText(day, 'zh')}合好，晚了 ${days} 天`,
  mergeRefused: '没合成',
  mergeRefusedDo: (phone: string) => `打 ${phone} 问原因`,
  mergeDone: '合好了，只剩一个账户',

  staleEntries: (asOf: Instant, now: Instant) => `${momentText(asOf, now, 'zh')} 以前的都在`,
}

const entries = {
  title: '公积金明细',
  year: (year: string) => `${year}年`,
  yearIn: '存入',
  yearOut: '取出',
  yearInterest: '利息',
  yuan: (fen: number) => `${yuanShort(fen)} 元`,
  older: '再往前看',
  end: (day: string) => `到头了，最早是 ${monthText(day.slice(0, 7), 'zh')}`,
  none: '还没有进出',
  noneText: '单位存了第一笔，这里就有。',
  failed: '没取到，点一下再试',
}

const loan = {
  title: '能贷多少',
  about: '大约能贷',
  /** The figure and its unit apart: the figure is large. */
  amount: (fen: number) => ({ value: wan(fen), unit: '万元' }),
  short: (fen: number) => `${wan(fen)} 万`,
  monthly: '每月还',
  monthlyFirst: '首月还',
  rounded: (fen: number) => ({ value: yuanRounded(fen), unit: '元' }),
  inYuan: (fen: number) => `${yuanRounded(fen)} 元`,
  covered: '公积金抵',
  own: '自己再出',

  price: '房价',
  wan: (fen: number) => `${wanShort(fen)} 万元`,
  down: '首付',
  downLeast: (share: number) => `最低 ${percent(share)}`,
  downValue: (share: number, fen: number) => `${percent(share)}，${wanShort(fen)} 万元`,
  years: '还多久',
  yearsValue: (years: number) => `${years} 年`,
  home,
  borrowers: { 1: '自己贷', 2: '两人贷' },
  twoNote: '只算了你的余额和收入，对方的还能加上。',
  methods: { equalPayment: '每月还一样多', equalPrincipal: '越还越少' },
  methodNames: { equalPayment: '等额本息', equalPrincipal: '等额本金' },

  how: '怎么算的',
  howNote: ({ roundTo }: Period) =>
    `取最小的，就是竖线，舍到${yuanShort(roundTo) === '1,000' ? '千' : ` ${yuanShort(roundTo)} `}元`,
  binds: '由它决定',
  terms: { balance: '按你的余额', cap: '市里的上限', price: '房价减首付', income: '按你的收入还得起' },
  termNote: (term: Term, figures: Period): string => {
    switch (term.name) {
      case 'balance': {
        const { balance, times: k, percent: coefficient, reached, months, next = 0 } = term.inputs
        if (coefficient === 0) return `存满 ${span(next)}才能贷，还差 ${next - months} 个月`
        return `${yuan(balance)} 元 × ${k} 倍 × ${times(coefficient)}（存满 ${span(reached)}）`
      }
      case 'cap': {
        const { home: which, borrowers } = term.inputs
        if (which === 'second') return '二套，一个人两个人都一样'
        const other = borrowers === 1 ? figures.capTwo : figures.capOne
        return `首套，${people[borrowers]}。${people[borrowers === 1 ? 2 : 1]}是 ${wanShort(other)} 万`
      }
      case 'price':
        return `${wanShort(term.inputs.price)} 万 − ${wanShort(term.inputs.downPayment)} 万`
      case 'income':
        return `每月最多还收入 ${yuanShort(term.inputs.income)} 元的${half(term.inputs.share)}，还 ${term.inputs.years} 年`
    }
  },

  missing: (fen: number) => `还差 ${wanShort(fen)} 万元`,
  missingNote: (price: number) => `房价 ${wanShort(price)} 万`,
  missingParts: (down: number, amount: number, missing: number): [string, string, string] => [
    `首付 ${wanShort(down)}`,
    `公积金 ${wanShort(amount)}`,
    `还差 ${wanShort(missing)}`,
  ],
  missingDo: '可以多付首付，也可以搭一笔商业贷款，银行窗口一起办。',
  enough: '够了，不用再找钱',

  more: '想多贷一点',
  perThousand: (fen: number) => `余额每多 1,000 元，能多贷 ${yuanRounded(fen)} 元。`,
  withdrew: (day: string, fen: number, lost: number) =>
    `${monthName(day, 'zh')}取走的 ${yuanShort(fen)} 元，让额度少了约 ${wan(lost)} 万。`,
  keep: '近期要贷款，先别提取。',
  moreCap: '已经到市里的上限了。',
  moreCapTwo: '两个人一起贷，上限更高。',
  morePrice: '首付少一点，就能多贷一点。',
  moreIncome: '还得久一点，就能多贷一点。',

  repay: '还款',
  rate: '年利率',
  rateValue: ratePercent,
  cents: (fen: number) => `${yuan(fen)} 元`,
  lessEach: (fen: number) => `以后每月少 ${yuan(fen)} 元`,
  total: (years: number) => `${years} 年一共还`,
  interest: '其中利息',
  precise: (fen: number) => `${wan(fen, 2)} 万元`,

  foot: '这是估算，最后以公积金中心审批为准。',
  basis: ({ name }: Figures['office'], day: string) => `按${name.zh} ${fullDayText(day, 'zh')}起的标准算。`,
  source: '看标准原文',
  shareTitle: (price: number) => `${wanShort(price)} 万的房子，公积金能贷多少`,
  prepare: '看要准备什么',
  prepareList: ['身份证', '购房合同', '付首付的凭证', '结婚证，没结婚不用带', '两人贷，带两个人的身份证'],
  prepareNote: (phone: string) => `去之前打 ${phone} 问一句，免得白跑。`,

  why: (fen: number) => `为什么是 ${wan(fen)} 万`,
  whyBy: { balance: '由你的余额决定。', cap: '由市里的上限决定。', price: '由房价决定。', income: '由你的收入决定。' },
  whyNote: (term: Term): string => {
    switch (term.name) {
      case 'balance': {
        const { balance, times: k, percent: coefficient, reached } = term.inputs
        return `${yuan(balance)} 元，存满 ${span(reached)}，按 ${times(k * coefficient)} 倍算。`
      }
      case 'cap':
        return `${home[term.inputs.home]}最多 ${wanShort(term.amount)} 万。`
      case 'price':
        return `房价减首付，是 ${wanShort(term.amount)} 万。`
      case 'income':
        return `每月最多还 ${yuanShort(term.inputs.monthly)} 元。`
    }
  },
  whyOthers: '看另外三项',
  canCover: (fen: number) => `公积金能抵 ${yuanRounded(fen)} 元`,
  careDown: (share: number, fen: number) => `首付按最低 ${percent(share)}，${wanShort(fen)} 万元。`,
  careMissing: (fen: number) => `这样还差 ${wanShort(fen)} 万元。`,
  longest: (years: number) => `最长 ${years} 年。`,

  cannot: '现在还不能贷',
  cannotMonths: (months: number) => `再存 ${months} 个月就能贷。`,
  cannotFrozen: '账户封存着。新单位接着存，就能贷。',
  cannotAge: (age: number) => `${age} 岁前要还清，已经贷不了了。`,
  cannotNone: '有了公积金账户，才能算。',
}

/** Every sentence the service's screens say, by page. Functions take fen, days and instants as they come. */
export const zh = { department, account, entries, loan }

export const texts: Texts<typeof zh> = { zh, en: 'housing-fund' }
