import type { MakeOwnData } from '../../../../server/module'
import { toInstant } from '../../../shared/days'
import { forget, saidBy } from './repository'

/** What somebody said of places. */
export const ownData: MakeOwnData<'nearby'> = () => ({
  async collect(sql, { accounts }) {
    const rows = (await saidBy(sql, accounts)).map((row) => ({ ...row, at: toInstant(row.at) }))
    const until = { zh: '核实后删', en: 'Deleted once looked into' }
    return [{ key: 'corrections', what: { zh: '说过的地点错误', en: 'Corrections of places' }, until, rows }]
  },
  forget: (tx, { accounts }) => forget(tx, accounts),
})
