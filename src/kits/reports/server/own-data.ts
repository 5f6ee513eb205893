import type { MakeOwnData } from '../../../../server/module'
import { toInstant } from '../../../shared/days'
import { forget, saidBy } from './repository'

/** What somebody reported: their word goes with them, what others said of the same stays. */
export const ownData: MakeOwnData<'reports'> = () => ({
  async collect(sql, { accounts }) {
    const rows = (await saidBy(sql, accounts)).map((row) => ({ ...row, at: toInstant(row.at) }))
    const until = { zh: '部门回复后删', en: 'Deleted once answered' }
    return [{ key: 'reports', what: { zh: '反映过的', en: 'Reports' }, until, rows }]
  },
  forget: (tx, { accounts }) => forget(tx, accounts),
})
