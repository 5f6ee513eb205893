import type { MakeOwnData } from '../../../../server/module'
import { Reminders } from './repository'

/** What somebody asked to be reminded of. */
export const ownData: MakeOwnData<'reminders'> = ({ sealing }) => {
  const reminders = new Reminders(sealing)
  return {
    async collect(sql, { accounts }) {
      const rows = (await reminders.all(sql, accounts)).map(({ on, event, step, due }) => ({ on, event, step, due }))
      const until = { zh: '发出就删', en: 'Deleted once sent' }
      return [{ key: 'reminders', what: { zh: '要提醒的', en: 'Reminders' }, until, rows }]
    },
    forget: (tx, { accounts }) => reminders.forgetAll(tx, accounts),
  }
}
