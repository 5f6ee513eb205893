const FEN_PER_YUAN = 100
const FEN_PER_WAN = 1000000
const MINUS = '−'

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
const sign = (fen: number): string => (fen < 0 ? MINUS : '')
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Rounds half away from zero to an integer; used wherever a product of integers must become fen again. */
export const roundHalfUp = (value: number): number => (value < 0 ? -Math.round(-value) : Math.round(value)) + 0

/** Cuts `fen` down to a multiple of `unit`; 0 for a negative amount. */
export const floorTo = (fen: number, unit: number): number => Math.max(0, Math.floor(fen / unit) * unit)

/** Splits fen so that the cents can be set smaller: 6843652 is `{ sign: '', whole: '68,436', cents: '52' }`. */
export const yuanParts = (fen: number): { sign: string; whole: string; cents: string } => {
  const size = Math.abs(fen)
  return {
    sign: sign(fen),
    whole: grouped(Math.floor(size / FEN_PER_YUAN)),
    cents: twoDigits(size % FEN_PER_YUAN),
  }
}

/** 6843652 fen is "68,436.52"; always two decimals. */
export const yuan = (fen: number): string => {
  const parts = yuanParts(fen)
  return `${parts.sign}${parts.whole}.${parts.cents}`
}

/** 153600 fen is "1,536", 76850 fen is "768.50": no decimals where there are no cents. */
export const yuanShort = (fen: number): string => (fen % FEN_PER_YUAN === 0 ? yuan(fen).slice(0, -3) : yuan(fen))

/** 196967 fen is "1,970": to the nearest yuan. */
export const yuanRounded = (fen: number): string => {
  const whole = roundHalfUp(fen / FEN_PER_YUAN)
  return `${sign(whole)}${grouped(Math.abs(whole))}`
}

/** 153600 fen is "+1,536.00", −450000 fen is "−4,500.00". */
export const yuanSigned = (fen: number): string => (fen > 0 ? `+${yuan(fen)}` : yuan(fen))

/** 49200000 fen is "49.2" 万 yuan; `digits` decimals, to the nearest, 1 unless told. */
export const wan = (fen: number, digits = 1): string => {
  const scale = 10 ** digits
  const units = roundHalfUp((fen * scale) / FEN_PER_WAN)
  const size = Math.abs(units)
  const whole = grouped(Math.floor(size / scale))
  return `${sign(units)}${whole}${digits === 0 ? '' : `.${String(size % scale).padStart(digits, '0')}`}`
}

/** 120000000 fen is "120" 万 yuan: like `wan`, without trailing zeros. */
export const wanShort = (fen: number, digits = 1): string =>
  digits === 0 ? wan(fen, 0) : wan(fen, digits).replace(/\.?0+$/, '')
