import { account as enAccount } from './texts/en-account'
import { entries as enEntries } from './texts/en-entries'
import { loan as enLoan } from './texts/en-loan'
import { account } from './texts/zh-account'
import { entries } from './texts/zh-entries'
import { loan } from './texts/zh-loan'

/** Every sentence the service's screens say, by page. Functions take fen, days and instants as they come. */
const zh = { account, loan, entries }
const en: typeof zh = { account: enAccount, loan: enLoan, entries: enEntries }

export const texts = { zh, en }
