import type { MakeOwnData } from '../../../../server/module'
import { forget, wordsOf } from './repository'

const what = { zh: '说过的地点错误', en: 'Corrections of places' }
const until = { zh: '核实后删', en: 'Deleted once looked into' }

/** What somebody said of places. */
export const ownData: MakeOwnData<'nearby'> = () => ({
  collect: async (sql, of) => [{ key: 'corrections', what, until, rows: await wordsOf(sql, of.accounts) }],
  forget: (tx, of) => forget(tx, of.accounts),
})
