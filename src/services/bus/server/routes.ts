import type { PortsOf, Routes } from '../../../../server/module'
import type { RequestContext } from '../../../../server/ports'
import { AppError } from '../../../../server/errors'
import { dayOf } from '../../../shared/days'
import { busOf, reportsOf } from '../rules/reports'
import { busesFeed, networkFeed, type TheirBuses } from '../agency/client'
import { protocol } from '../agency/protocol'
import { bySoonest, placesOf, serviceOf } from './assemble'
import { periodsOf } from '../rules/timetable'
import { find } from './find'
import { networkOf, type Network, type Way } from './network'

type Asked = Pick<RequestContext, 'requestId'>

export const routes: Routes<'bus'> = ({ departments, settings, sql, outbox, reports, clock }: PortsOf<'bus'>) => {
  const network = async (city: string, context: Asked): Promise<Network> =>
    networkOf((await departments.of(protocol, city).latest('network', {}, networkFeed, context)).answer)

  /** Nothing where the company gives no positions just now: the timetable stands. */
  const busesOn = async (
    city: string,
    { line, direction }: Way,
    context: Asked,
  ): Promise<TheirBuses['buses'] | undefined> => {
    try {
      const { answer } = await departments.of(protocol, city).latest('buses', { line, direction }, busesFeed, context)
      return answer.buses
    } catch (thrown) {
      if (thrown instanceof AppError) return undefined
      throw thrown
    }
  }

  /** How many people said something of each bus of a line on a day. */
  const reported = async (city: string, way: Parameters<typeof reportsOf>[0]): Promise<ReadonlyMap<number, number>> =>
    new Map((await reports.peopleIn(city, reportsOf(way))).map(({ about, people }) => [busOf(about).trip, people]))

  const told = async (city: string, way: Way, context: RequestContext) => {
    const { line, direction } = way
    const [buses, counts] = await Promise.all([
      busesOn(city, way, context),
      reported(city, { day: dayOf(context.now), line, direction }),
    ])
    return { ...(buses ? { buses } : {}), reported: counts }
  }

  return {
    async stop(context, { query: { city, stop: id } }) {
      const { office, taxi } = settings(city)
      const after = { office, ...(taxi ? { taxi } : {}) }
      const known = await network(city, context)
      const place = known.place(id)
      if (!place) return { gone: known.gone('stop', id), services: [], office }
      const calls = known.callsAt(id)
      const services = await Promise.all(
        calls.map(async (call) => serviceOf(call, await told(city, call.way, context), known, context.now)),
      )
      const across = known.across(id)
      return { stop: { ...place, ...(across ? { across } : {}) }, services: bySoonest(services, context.now), ...after }
    },

    async line(context, { query: { city, line: id, direction, stop } }) {
      const { office, taxi } = settings(city)
      const known = await network(city, context)
      const way = known.way(id, direction)
      if (!way) return { gone: known.gone('line', id), stops: [], buses: [], diversions: [], office }
      const news = await told(city, way, context)
      const index = stop === undefined ? -1 : way.stops.indexOf(stop)
      return {
        line: { id, name: way.name, direction, hasOther: way.hasOther },
        stops: way.stops.flatMap((one) => known.place(one) ?? []),
        buses: placesOf(way, news.buses ?? []),
        ...(index >= 0 ? { service: serviceOf({ way, index }, news, known, context.now) } : {}),
        diversions: [...known.diversions(way)],
        office,
        ...(taxi ? { taxi } : {}),
      }
    },

    async timetable(context, { query: { city, line, direction, stop } }) {
      const way = (await network(city, context)).way(line, direction)
      const index = stop === undefined ? 0 : (way?.stops.indexOf(stop) ?? -1)
      const offset = way?.offsets[index]
      if (!way || offset === undefined) throw new AppError('BUS_UNKNOWN')
      return { periods: periodsOf({ offset, departures: way.departures }) }
    },

    async find(context, { query: { city, q } }) {
      return find(await network(city, context), q)
    },

    async report(context, { body: { city, ...said } }) {
      const way = (await network(city, context)).way(said.line, said.direction)
      if (!way?.stops.includes(said.stop) || !way.departures.includes(said.trip)) throw new AppError('BUS_UNKNOWN')
      const { line, direction, trip, stop, reason } = said
      const bus = { day: dayOf(context.now), line, direction }
      const about = `${reportsOf(bus)}/${trip}`
      await sql.begin(async (tx) => {
        const report = { city, about, what: reason, details: { stop } }
        const id = await reports.keep(tx, report, context.caller.accountId, clock.now())
        if (id) await outbox.add(tx, { city, kind: 'bus.report', payload: { city, id } })
      })
      return { people: (await reported(city, bus)).get(trip) ?? 0 }
    },
  }
}
