import { publicStore } from '../../../kits/personal/public-store'
import { leastDownPayment } from '../rules/figures'
import { downPaymentOf, estimateLoan, type LoanEstimate, type LoanQuestion } from '../rules/loan'
import { repaymentOf, type Method, type Repayment } from '../rules/repayment'
import { usualQuestion } from '../rules/usual'
import type { Account, Figures } from '../contract/types'
import { api } from './account'

/** What the resident moved; the rest follows the city's usual choices. */
export type Choices = Partial<Pick<LoanQuestion, 'price' | 'downPaymentShare' | 'years' | 'home' | 'borrowers'>>

export const figures = publicStore<Figures>({
  key: 'housing-fund:figures',
  version: 2,
  ask: (city) => api.figures({ query: { city } }),
})

export interface LoanAnswer {
  readonly question: LoanQuestion
  readonly estimate: LoanEstimate
  readonly repayment: Repayment
  /** Least share of a down payment for the home chosen, in 1/10000. */
  readonly leastShare: number
  readonly longestYears: number
}

/** Everything the page says, from the same rules the server uses. Choices out of bounds are brought to the bound. */
export function answerOf(account: Account, figures: Figures, chosen: Choices, method: Method): LoanAnswer {
  const usual = usualQuestion(figures, account)
  const home = chosen.home ?? usual.home
  const leastShare = leastDownPayment(figures, home)
  const longestYears = account.longestYears ?? figures.longestYears
  const bound = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
  const question: LoanQuestion = {
    ...usual,
    home,
    borrowers: chosen.borrowers ?? usual.borrowers,
    price: bound(chosen.price ?? usual.price, figures.prices.least, figures.prices.most),
    downPaymentShare: bound(chosen.downPaymentShare ?? leastShare, leastShare, 9000),
    years: bound(chosen.years ?? usual.years, 1, longestYears),
  }
  const estimate = estimateLoan(figures, question)
  const repayment = repaymentOf(method, estimate.amount, estimate.rate, question.years)
  return { question, estimate, repayment, leastShare, longestYears }
}

export const downPaymentFor = ({ question: { price, downPaymentShare } }: LoanAnswer): number =>
  downPaymentOf(price, downPaymentShare)
