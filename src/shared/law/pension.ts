import { roundedProduct } from './rounded-product'

/** 国发〔2005〕38号, annex: months over which the account is paid out, by age from 40 to 70. */
const MONTHS_BY_AGE = [
  [233, 230, 226, 223, 220, 216, 212, 208, 204, 199],
  [195, 190, 185, 180, 175, 170, 164, 158, 152, 145],
  [139, 132, 125, 117, 109, 101, 93, 84, 75, 65],
  [56],
].flat()
const YOUNGEST = 40

/**
 * 计发月数 in tenths of a month: 139.0 at 60 is 1390. Between whole ages linear to one decimal, as the cities do since 2025
 * (济南 col23076/art_23076_5018027: 60 years and 1 month, 138.4); no national text was found.
 * @param ageMonths 0 to 11 @returns undefined for an age that the table does not have
 */
export const annuityTenths = (ageYears: number, ageMonths: number): number | undefined => {
  const months = MONTHS_BY_AGE[ageYears - YOUNGEST]
  const next = MONTHS_BY_AGE[ageYears - YOUNGEST + 1] ?? (ageMonths === 0 ? months : undefined)
  if (months === undefined || next === undefined) return undefined
  return Math.round((months * 120 - (months - next) * ageMonths * 10) / 12)
}

/** A decimal as an integer over a power of ten: 0.88 is `{ units: 88, scale: 100 }`. */
export interface Decimal {
  readonly units: number
  readonly scale: number
}

export interface PensionTerms {
  /** 计发基数, in fen a month. */
  readonly base: number
  /** 平均缴费指数: one's own wages as a share of everybody's, over all the years. */
  readonly index: Decimal
  readonly years: Decimal
  /** The account on the day of retirement, in fen. */
  readonly account: number
  /** 计发月数. */
  readonly months: Decimal
}

export interface Pension {
  /** base × (1 + index) ÷ 2, in fen: what a year gives 1 % of. */
  readonly average: number
  readonly basic: number
  readonly personal: number
  readonly total: number
}

/**
 * A monthly pension in fen, each part to the fen: 基础养老金 = base × (1 + index) ÷ 2 × years × 1 %, 个人账户养老金 = account ÷
 * months (国发〔2005〕38号, 六). 过渡性养老金, for years before accounts began, is each province's own and not in it.
 */
export function pensionOf({ base, index, years, account, months }: PensionTerms): Pension {
  const both = index.scale + index.units
  const basic = roundedProduct([base, both, years.units], [2, index.scale, years.scale, 100])
  const personal = roundedProduct([account, months.scale], [months.units])
  return { average: roundedProduct([base, both], [2, index.scale]), basic, personal, total: basic + personal }
}
