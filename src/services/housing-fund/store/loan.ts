import { useMemo } from 'react'
import { create } from 'zustand'
import { loader, type Loading } from '../../../core/loading'
import { leastDownPayment } from '../rules/figures'
import { downPaymentOf, estimateLoan, type LoanEstimate, type LoanQuestion } from '../rules/loan'
import { repaymentOf, type Method, type Repayment } from '../rules/repayment'
import { mayBorrow, usualQuestion } from '../rules/usual'
import type { Account, Figures } from '../contract/types'
import { api } from './account'

type Choices = Pick<LoanQuestion, 'price' | 'downPaymentShare' | 'years' | 'home' | 'borrowers'>

interface LoanStore extends Loading<Figures> {
  /** What the resident moved; the rest follows the city's usual choices. */
  chosen: Partial<Choices>
  method: Method
}

export const useLoan = create<LoanStore>(() => ({ phase: 'loading', chosen: {}, method: 'equalPayment' }))

const load = loader<Figures>((state) => useLoan.setState({ problem: undefined, ...state }))

/** Opens the page anew: figures of the city, sliders where the arrival or the city puts them. */
export function loadFigures(city: string, chosen: Partial<Choices> = {}): Promise<void> {
  useLoan.setState({ chosen })
  return load(() => api.figures({ query: { city } }))
}

export const choose = (part: Partial<Choices>): void =>
  useLoan.setState(({ chosen }) => ({ chosen: { ...chosen, ...part } }))

export const chooseMethod = (method: Method): void => useLoan.setState({ method })

export interface LoanAnswer {
  readonly question: LoanQuestion
  readonly estimate: LoanEstimate
  readonly repayment: Repayment
  /** Least share of a down payment for the home chosen, in 1/10000. */
  readonly leastShare: number
  readonly longestYears: number
}

/** Everything the page says, from the same rules the server uses. Choices out of bounds are brought to the bound. */
export function answerOf(account: Account, figures: Figures, chosen: Partial<Choices>, method: Method): LoanAnswer {
  const usual = usualQuestion(figures, account)
  const home = chosen.home ?? usual.home
  const leastShare = leastDownPayment(figures, home)
  const longestYears = account.longestYears ?? figures.longestYears
  const bound = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
  const question: LoanQuestion = {
    ...usual,
    ...chosen,
    home,
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

/** The answer to what is chosen now; undefined while something is missing, or where nothing can be borrowed. */
export function useAnswer(account: Account | undefined): LoanAnswer | undefined {
  const { value: figures, chosen, method } = useLoan()
  return useMemo(
    () => (account && figures && mayBorrow(account) ? answerOf(account, figures, chosen, method) : undefined),
    [account, figures, chosen, method],
  )
}
