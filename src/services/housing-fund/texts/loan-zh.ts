import { fullDayText, monthName } from '../../../shared/day-texts'
import { wan, wanShort, yuan, yuanRounded, yuanShort } from '../../../shared/money'
import type { Figures, Period } from '../contract/types'
import type { Term } from '../rules/loan'
import { percent, ratePercent, times } from './parts'
import { ofWhom } from '../../../shared/said-of'

const you = ofWhom('你', '{who}')

const home = { first: '首套', second: '二套' }
const people = { 1: '一个人贷', 2: '两个人贷' }
const span = (months: number) => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`)
const half = (share: number) => (share === 5000 ? '一半' : ` ${percent(share)}`)

/** What the loan's page says. */
export const loan = {
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
  asFirst: '不是二套，按首套算',
  twoNote: `只算了${you}的余额和收入，对方的还能加上。`,
  methods: { equalPayment: '每月还一样多', equalPrincipal: '越还越少' },
  methodNames: { equalPayment: '等额本息', equalPrincipal: '等额本金' },

  how: '怎么算的',
  howNote: ({ roundTo }: Period) =>
    `取最小的，就是竖线，舍到${yuanShort(roundTo) === '1,000' ? '千' : ` ${yuanShort(roundTo)} `}元`,
  binds: '由它决定',
  terms: { balance: `按${you}的余额`, cap: '市里的上限', price: '房价减首付', income: `按${you}的收入还得起` },
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
  shareTitle: (price?: number) => (price ? `${wanShort(price)} 万的房子，公积金能贷多少` : '公积金能贷多少，算一算'),
  prepare: '看要准备什么',
  prepareList: ['身份证', '购房合同', '付首付的凭证', '结婚证，没结婚不用带', '两人贷，带两个人的身份证'],
  prepareNote: (phone: string) => `去之前打 ${phone} 问一句，免得白跑。`,

  why: (fen: number) => `为什么是 ${wan(fen)} 万`,
  whyBy: {
    balance: `由${you}的余额决定。`,
    cap: '由市里的上限决定。',
    price: '由房价决定。',
    income: `由${you}的收入决定。`,
  },
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
  conditions: '贷款的条件',
  conditionsNote: (met: number, unmet: number) => `够了 ${met} 条${unmet > 0 ? `，差 ${unmet} 条` : ''}`,
  meanwhile: '现在能做的',
  elsewhereNote: '以前在那边上过班',
  takeOutDo: '看买房怎么取公积金',
  urge: '看催单位的话',
  toAccount: '看账户怎么接上',
}
