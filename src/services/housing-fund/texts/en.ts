import { account } from './en-account'
import { entries } from './en-entries'
import { loan } from './en-loan'
import type { zh } from './zh'

/** The English twin. The phone fetches it only when somebody reads English: see `core/english.ts`. */
export const en: typeof zh = { account, loan, entries }
