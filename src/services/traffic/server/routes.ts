import { dayOf } from '../../../shared/days'
import { parsePlate } from '../../../shared/law/plate'
import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { DepartmentReply, PersonalContext } from '../../../../server/ports'
import { policeOf, type Records } from '../agency/client'
import { protocol } from '../agency/protocol'
import { acts as kinds, answeredBy, told, type StoredDispute } from './acts'
import { assembleViolations, carsOf } from './assemble'
import { assembleOne } from './one'
import { idOf, reckon, type Looking } from './reckon'

const isTheirs =
  (city: string, { caller: { subject } }: PersonalContext, id: string) =>
  (one: Records['violations'][number]) =>
    idOf({ city, person: subject }, one.number) === id

export const routes: Routes<'traffic'> = ({ acts, calendar, city: cityOf, departments, people, settings }) => {
  const policeFor = async (context: PersonalContext, city: string) => {
    cityOf(city)
    return policeOf(departments.of(protocol, city).about(await people.of(context)))
  }

  /** The newest dispute of each violation, moved on by what the police say now: they tell nobody when one is answered. */
  const disputesBy = async (
    context: PersonalContext,
    city: string,
    { answer, stale }: DepartmentReply<Records>,
  ): Promise<ReadonlyMap<string, StoredDispute>> => {
    const {
      caller: { subject },
      now,
    } = context
    const newest = new Map<string, StoredDispute>()
    for (const one of await acts.all(kinds.dispute, { city, subject }))
      if (!newest.has(one.wish.id)) newest.set(one.wish.id, one)
    if (stale) return newest
    for (const [id, stored] of newest) {
      const its = answer.violations.find(isTheirs(city, context, id))
      const state = its && acts.isOpen(kinds.dispute, stored.state) ? answeredBy(stored, its) : undefined
      if (!state) continue
      // Undefined where another request, which heard the same, has moved it meanwhile
      const moved = await acts.move(kinds.dispute, stored, { state }, now)
      newest.set(id, moved ?? { ...stored, state })
    }
    return newest
  }

  const lookAt = async (context: PersonalContext, city: string) => {
    const police = await policeFor(context, city)
    const [reply, known] = await Promise.all([police.records({ copy: true }), calendar(city)])
    const disputes = await disputesBy(context, city, reply)
    const open = [...disputes].filter(([, { state }]) => acts.isOpen(kinds.dispute, state)).map(([id]) => id)
    const { subject: person } = context.caller
    const looking: Looking = { city, person, calendar: known, today: dayOf(context.now), disputed: new Set(open) }
    return { reply, looking, disputes }
  }

  return {
    async violations(context, { query: { city } }) {
      const { reply, looking } = await lookAt(context, city)
      return assembleViolations(reply, looking, settings(city).office)
    },

    async violation(context, { params: { id }, query: { city } }) {
      const { reply, looking, disputes } = await lookAt(context, city)
      const all = reply.answer.violations.map((one) => reckon(one, looking))
      const one = all.find(({ row }) => row.id === id)
      if (!one) throw new AppError('TRAFFIC_NO_SUCH_VIOLATION')
      const { actor, subject } = context.caller
      const side = { acting: actor !== subject, disputeDays: settings(city).disputeDays, dispute: disputes.get(id) }
      return assembleOne(reply, all, one, looking, side)
    },

    async photo(context, { params: { id, number }, query: { city } }) {
      const police = await policeFor(context, city)
      const its = (await police.records()).answer.violations.find(isTheirs(city, context, id))
      if (!its) throw new AppError('TRAFFIC_NO_SUCH_VIOLATION')
      if (its.role !== 'driver' || number > (its.photos ?? 0)) throw new AppError('TRAFFIC_NO_PHOTO')
      return { image: await police.photo(its.number, number) }
    },

    async dispute(context, { body: { city, id, reason, words = '' } }) {
      cityOf(city)
      const said = words.trim()
      if (reason === 'other' && !said) throw new AppError('TRAFFIC_WORDS_NEEDED')
      const check = async () => {
        const police = await policeFor(context, city)
        const its = (await police.records()).answer.violations.find(isTheirs(city, context, id))
        if (!its) throw new AppError('TRAFFIC_NO_SUCH_VIOLATION')
        if (its.role !== 'driver') throw new AppError('TRAFFIC_NOT_THE_DRIVER')
        if (its.decision || its.ended || its.dispute) throw new AppError('TRAFFIC_ALREADY_DECIDED')
      }
      return told(await acts.begin(kinds.dispute, context, { city, wish: { id, reason, words: said }, check }))
    },

    async car(context, { body: { city, plate: typed } }) {
      cityOf(city)
      const plate = parsePlate(typed)?.normalized
      if (!plate) throw new AppError('TRAFFIC_NO_PLATE')
      const { reply, looking } = await lookAt(context, city)
      const rows = reply.answer.violations.map((one) => reckon(one, looking).row)
      const car = carsOf(reply.answer, rows).find((one) => one.plate === plate)
      if (!car) throw new AppError('TRAFFIC_NOT_YOUR_CAR')
      return car
    },
  }
}
