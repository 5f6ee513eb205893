import { useMemo, useState } from 'react'
import type { Value } from '../../../../core/arrival/arrival'
import type { Method } from '../../rules/repayment'
import { answerOf, type Choices, type LoanAnswer } from '../../store/loan'
import type { Account, Figures } from '../../contract/types'

/** 10,000 yuan in fen. */
export const wan = 1000000

interface Chosen extends Choices {
  readonly method: Method
}

/** Moves a choice of this page. Lasts, as a slider wants it. */
export interface Choose {
  readonly price: (price: number) => void
  readonly share: (percent: number) => void
  readonly years: (years: number) => void
  readonly home: (home: NonNullable<Choices['home']>) => void
  readonly borrowers: (borrowers: NonNullable<Choices['borrowers']>) => void
  readonly method: (method: Method) => void
}

/** What is chosen on this page: at first what its address says. */
export function useChoices({ price, years }: Readonly<Record<string, Value>>): readonly [Chosen, Choose] {
  const [chosen, set] = useState<Chosen>(() => ({
    method: 'equalPayment',
    ...(typeof price === 'number' ? { price: price * wan } : {}),
    ...(typeof years === 'number' ? { years } : {}),
  }))
  const choose = useMemo((): Choose => {
    const move = (part: Partial<Chosen>) => set((before) => ({ ...before, ...part }))
    return {
      price: (wanYuan) => move({ price: wanYuan * wan }),
      share: (percent) => move({ downPaymentShare: percent * 100 }),
      years: (count) => move({ years: count }),
      home: (home) => move({ home }),
      borrowers: (borrowers) => move({ borrowers }),
      method: (method) => move({ method }),
    }
  }, [])
  return [chosen, choose]
}

/** The answer to what is chosen now; undefined while something is missing, or where nothing can be borrowed. */
export function useAnswer({ method, ...chosen }: Chosen, account?: Account, figures?: Figures): LoanAnswer | undefined {
  const { price, downPaymentShare, years, home, borrowers } = chosen
  return useMemo(
    () =>
      account && figures && !account.notYet
        ? answerOf(account, figures, { price, downPaymentShare, years, home, borrowers }, method)
        : undefined,
    [account, figures, price, downPaymentShare, years, home, borrowers, method],
  )
}
