import { dayFrom, dayText, momentText, monthName, monthText, shortDayText } from '../../../shared/day-texts'
import { wanShort, yuan, yuanShort } from '../../../shared/money'
import type { Deposit, Entry, Office, OneAccount } from '../contract/types'
import { percent, runs } from './parts'

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

export const account = {
  title: '公积金',
  balance: '账户余额',
  balanceAt: (asOf: Instant, now: Instant) => `账户余额（${momentText(asOf, now, 'zh')}）`,
  yuan: '元',
  paid: (month: string, fen: number) => `${monthName(month, 'zh')}存了 ${yuanShort(fen)} 元`,
  due: (month: string, fen: number) => `${monthName(month, 'zh')}该存 ${yuanShort(fen)} 元`,
  late: (month: string) => `${monthName(month, 'zh')}还没存`,
  split: (employer: number, personal: number) => `单位 ${yuanShort(employer)} 元，你 ${yuanShort(personal)} 元`,
  arrived: (day: string) => `${shortDayText(day, 'zh')}到账`,
  dueBy: (day: string) => `${shortDayText(day, 'zh')}前到`,
  lateBy: (days: number) => `晚了 ${days} 天`,
  lateDo: (phone: string) => `先问问单位。单位说不清，打 ${phone}。`,

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
  foot: ({ name }: Office, asOf: Instant, now: Instant): [string, string] => [
    `${name.zh}，`,
    `${momentText(asOf, now, 'zh')} 的数据`,
  ],
  call: (phone: string) => `打 ${phone} 问人工`,
  standard: '换回标准版',

  tail: (number: string) => `尾号 ${number.slice(-4)}`,
  active: '在存',
  frozen: '封存',
  frozenTitle: '账户封存了',
  frozenText: '没有单位在存。钱还在，照样有利息。',
  frozenOn: (day: string, today: string) => `${dayFrom(day, today, 'zh')}封存`,
  frozenNext: '换了工作，让新单位接着存',
  frozenNextNote: '不用你跑，单位一起办',
  frozenLoan: '封存时不能贷款',

  noneTitle: '还没有公积金账户',
  noneText: '单位第一次给你存，账户就有了。',
  noneEmployer: '上班了，问问单位',
  noneEmployerNote: '入职 30 天内，单位要给你办',
  noneElsewhere: '在别的城市存过',
  noneElsewhereNote: '这里有了账户，就能转过来',

  severalTitle: (count: number) => `你有 ${count} 个账户`,
  severalText: '合成一个，余额和月数一起算。',
  severalDo: '合成一个',
  mergePick: '留哪个账户',
  mergeText: '钱都转到这个账户，一分不少。',
  mergeOnce: '合了就不能拆开。',
  mergeInto: (number: string) => `合到尾号 ${number.slice(-4)}`,
  merging: '正在报上去',
  mergeSent: '报上去了，等中心答复',
  mergeAccepted: (day: string) => `${dayText(day, 'zh')}前合好`,
  mergeLate: (day: string, days: number) => `说好 ${dayText(day, 'zh')}合好，晚了 ${days} 天`,
  mergeRefused: '没合成',
  mergeRefusedDo: (phone: string) => `打 ${phone} 问原因`,
  mergeDone: '合好了，只剩一个账户',
  mergeCase: (number: string) => `办件号 ${number}`,
  mergeTell: '有了结果告诉我',
  mergeTold: '有了结果，微信告诉你。',

  stale: (asOf: Instant, now: Instant): string[] => [
    `这是${momentText(asOf, now, 'zh')} 的数据。`,
    '公积金中心暂时连不上，',
    '连上就更新。',
  ],
  staleRetry: '现在再试',
  staleEntries: (asOf: Instant, now: Instant) => `${momentText(asOf, now, 'zh')} 以前的都在`,
  slow: '中心回得慢，再等几秒。',
  down: '公积金中心没有回应',
  downText: ['试了几次都没连上。', '你的钱没事，', '只是现在看不到。'],
  urgent: '急用的话',
  downCall: (phone: string) => `打 ${phone} 问余额`,
  hours: (from: string, to: string) => `人工 ${from} 到 ${to}`,
  hall: (name: string) => `去${name}`,
  hallNote: (address: string, from: string, to: string) => `${address}，${from} 到 ${to}`,
  quote: '问的时候报这个号',
  retry: '再试一次',
  offline: (asOf: Instant, now: Instant): string[] => ['手机没网。', `这是${momentText(asOf, now, 'zh')} 存下的。`],
  offlineEmpty: '手机没网',
  offlineEmptyText: '这部手机还没存过，连上网再看。',
  tooOld: '先更新一下',
  tooOldText: '这个版本太旧，数可能算不准。',
  tooOldDo: '更新',
}
