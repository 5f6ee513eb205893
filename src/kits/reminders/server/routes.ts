import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import { addDays, dayOf } from '../../../shared/days'
import type { Reminder } from '../contract/types'
import { Reminders, type KeptReminder } from './repository'

/** A message in the morning: an office is open by then. */
const AT = '09:00:00+08:00'
const FURTHEST_DAYS = 1100

const told = ({ event, step, on, due }: KeptReminder): Reminder => ({ event, step, on, due })

export const routes: Routes<'reminders'> = ({ sql, city: cityOf, lifeEvents, outbox, sealing }) => {
  const reminders = new Reminders(sealing)
  return {
    async remind({ caller, actId, now }, { body: { city, ...wish } }) {
      const { event, step, on, due } = wish
      if (!(await lifeEvents.stepTitle(cityOf(city).id, event, step))) throw new AppError('NOT_FOUND')
      const today = dayOf(now)
      if (on <= today || due < on || on > addDays(today, FURTHEST_DAYS)) throw new AppError('REMINDER_DAY_UNFIT')
      await sql.begin(async (tx) => {
        await reminders.keep(tx, city, { ...wish, id: actId, account: caller.accountId })
        await outbox.add(tx, {
          city,
          kind: 'reminders.due',
          payload: { city, id: actId },
          runAt: new Date(`${on}T${AT}`),
        })
      })
      return wish
    },

    async reminders({ caller }, { query: { city } }) {
      return { reminders: (await reminders.of(sql, cityOf(city).id, caller.accountId)).map(told) }
    },

    async forget({ caller }, { query: { city, event } }) {
      await sql.begin((tx) => reminders.forget(tx, cityOf(city).id, caller.accountId, event))
      return {}
    },
  }
}
