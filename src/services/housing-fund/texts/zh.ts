import type { Texts } from '../../../core/text'
import { dayFrom, dayText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import type { Instant } from '../../../shared/days'
import { monthNames } from '../../../shared/month-names'
import { wanShort, yuan, yuanShort } from '../../../shared/money'
import type { Deposit, Entry, OneAccount } from '../contract/types'
import { ofWhom } from '../../../shared/said-of'
import { loan } from './loan-zh'
import { percent, runs } from './parts'

/** Whose account it is. */
const you = ofWhom('你', '{who}')

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
    ? `单位和${you}各 ${percent(employerRate)}`
    : `单位 ${percent(employerRate)}，${you} ${percent(personalRate)}`

const department = {
  who: '公积金中心',
  safe: `${you}的钱没事，只是现在看不到。`,
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
    `你好，公积金中心显示${ofWhom('我 ', '{name} ')}${monthNames(months, 'zh')}的公积金还没存。麻烦看看是不是漏了，哪天能补上？谢谢。`,
  urgeCopy: '复制这段话',
  urgeAfter: (phone: string) => `单位一直不存，打 ${phone}，中心去催。`,
  split: (employer: number, personal: number) => `单位 ${yuanShort(employer)} 元，${you} ${yuanShort(personal)} 元`,
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
  howPersonal: (rate: number) => `${you}出 ${percent(rate)}`,
  howSum: '每月一共',
  howRates: '单位和你各能出 5% 到 12%。',
  howSource: '《住房公积金管理条例》，建金〔2005〕5号',

  wrong: '数目不对，看先问谁',
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
  cannotBorrow: '公积金贷款',
  conditionsOpen: '现在还不能贷',
  toConditions: '看还差什么',

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
  leavingNow: `${you}的封存满了。别处没在交的，看怎么取`,
  leavingFrom: (day: string, today: string) => `${you}的到${dayFrom(day, today, 'zh')}满。看怎么取`,

  closedNow: '还能做的',
  closedWrong: '钱没到，或者数目不对',
  closedEntries: '看以前的明细',

  noneTitle: (office: string) => `${office}\u200b没查到${you}`,
  noneText: `刚才用${you}的身份证号问的。可能在别处：`,
  noneEmployer: '刚上班，单位还没办',
  noneEmployerNote: `入职 30 天内要给${you}办，先问单位`,
  noneElsewhereNote: '以前在那边上过班',

  severalTitle: (count: number) => `${you}有 ${count} 个账户`,
  severalText: '合成一个，余额和月数一起算。',
  severalDo: '合成一个',
  severalSelf: '合成一个要本人自己来。',
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

/** Every sentence the service's screens say, by page. Functions take fen, days and instants as they come. */
export const zh = { department, account, entries, loan }

export const texts: Texts<typeof zh> = { zh, en: 'housing-fund' }
