import type { Routes } from '../../../../server/module'
import type { RequestContext } from '../../../../server/ports'
import { airFeed, weatherFeed } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Said } from '../contract/types'
import { isOld } from '../rules/now'
import { hourOf, hoursUntil, WORDS } from '../rules/said'
import { airOf, weatherOf } from './assemble'
import { neighbourOf } from './neighbour'

export const routes: Routes<'air'> = ({ city: cityOf, departments, reports, settings, sql, clock }) => {
  const airIn = (city: string, context: RequestContext) =>
    departments.of(protocol, city, 'environment').latest('air', {}, airFeed, context)

  const saidNow = async (city: string, now: Date): Promise<Said[]> => {
    const said = await reports.words(city, hoursUntil(now))
    return WORDS.flatMap((what) =>
      said.filter((one) => one.what === what).map(({ people }) => ({ what, people })),
    ).sort((a, b) => b.people - a.people)
  }

  /** The nearest of the cities around whose air is known now; nothing where none is. */
  const around = async (city: string, ours: Parameters<typeof neighbourOf>[0], context: RequestContext) => {
    const { neighbours, oldAfterMinutes } = settings(city)
    const all = await Promise.all(
      neighbours.map(async (id) => {
        const theirs = await airIn(id, context).catch(() => undefined)
        if (!theirs || isOld(theirs.answer.observedAt, context.now, oldAfterMinutes)) return []
        return neighbourOf(ours, { city: cityOf(id), theirs: theirs.answer }) ?? []
      }),
    )
    return all.flat().sort((a, b) => (a.km ?? 0) - (b.km ?? 0))[0]
  }

  return {
    async now(context, { query: { city } }) {
      const { office, oldAfterMinutes, nearWithinKm } = settings(city)
      const [air, weather, said] = await Promise.allSettled([
        airIn(city, context),
        departments.of(protocol, city).latest('weather', {}, weatherFeed, context),
        saidNow(city, context.now),
      ])
      // Half an answer is one; the phone says what is missing
      if (air.status === 'rejected' && weather.status === 'rejected') throw air.reason
      const ours = air.status === 'fulfilled' ? air.value.answer : undefined
      const isKnown = ours && !isOld(ours.observedAt, context.now, oldAfterMinutes)
      const neighbour = isKnown ? undefined : await around(city, ours, context)
      return {
        ...(ours ? { air: airOf(ours) } : {}),
        ...(weather.status === 'fulfilled' ? { weather: weatherOf(weather.value.answer) } : {}),
        oldAfterMinutes,
        nearWithinKm,
        office,
        ...(said.status === 'fulfilled' && said.value.length > 0 ? { said: said.value } : {}),
        ...(neighbour ? { neighbour } : {}),
      }
    },

    async report({ caller: { accountId } }, { body: { city, what } }) {
      cityOf(city)
      const now = clock.now()
      await sql.begin((tx) => reports.keep(tx, { city, about: hourOf(now), what }, accountId, now))
      return { people: (await saidNow(city, now)).find((one) => one.what === what)?.people ?? 0 }
    },
  }
}
