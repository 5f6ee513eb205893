import { dayOf } from '../../../shared/days'
import { figuresOn } from '../../../shared/figures-on'
import type { Routes } from '../../../../server/module'
import { askRecords } from '../agency/client'
import { protocol } from '../agency/protocol'
import { assembleRecord, basisOf } from './assemble'

export const routes: Routes<'social-insurance'> = ({ departments, people, settings }) => {
  const cityOn = (city: string, now: Date) => {
    const { office, periods } = settings(city)
    return { office, figures: figuresOn(periods, dayOf(now)) }
  }
  return {
    async record(context, { query: { city } }) {
      const own = cityOn(city, context.now)
      const person = await people.of(context)
      const reply = await askRecords(departments.of(protocol, city).about(person))
      return assembleRecord(reply, basisOf(person.idNumber, own))
    },

    async basis(context, { query: { city } }) {
      const own = cityOn(city, context.now)
      const { idNumber } = await people.of(context)
      return basisOf(idNumber, own)
    },
  }
}
