/** The law and the sums of 公积金: pure integers, the same on the phone and on the server. */
export * from './rules/deposits'
export * from './rules/figures'
export * from './rules/loan'
export * from './rules/repayment'
export * from './rules/usual'
