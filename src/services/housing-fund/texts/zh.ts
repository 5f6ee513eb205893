import { account } from './zh-account'
import { entries } from './zh-entries'
import { loan } from './zh-loan'

/** Every sentence the service's screens say, by page. Functions take fen, days and instants as they come. */
export const zh = { account, loan, entries }
