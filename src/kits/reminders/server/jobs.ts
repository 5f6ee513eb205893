import type { MakeJobs } from '../../../../server/module'
import { dayOf, daysBetween } from '../../../shared/days'
import { Reminders } from './repository'
import { texts } from './texts'

/** Of WeChat's field `thing`. */
const LONGEST = 20

export const jobs: MakeJobs<'reminders'> = ({ sql, lifeEvents, messages, sealing }) => {
  const reminders = new Reminders(sealing)
  return {
    /** Sends what is still wanted on its day: what was done, changed or taken back is not there any more. */
    async 'reminders.due'(payload, { now }) {
      const [city, id] = [String(payload.city), String(payload.id)]
      await sql.begin(async (tx) => {
        const reminder = await reminders.take(tx, city, id)
        if (!reminder) return
        const { account, event, step, due } = reminder
        const left = daysBetween(dayOf(now), due)
        const title = await lifeEvents.stepTitle(city, event, step)
        // Too late to be of use, or a step that the catalogue no longer has
        if (left < 0 || !title) return
        await messages.send(tx, {
          city,
          account,
          template: 'step-due',
          page: `/pages/guide/event/index?id=${event}&city=${city}`,
          data: { step: [...title.zh].slice(0, LONGEST).join(''), due: texts.due(due), note: texts.left(left) },
        })
      })
    },
  }
}
