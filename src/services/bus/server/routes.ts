import type { PortsOf, Routes } from '../../../../server/module'
import type { RequestContext } from '../../../../server/ports'
import { AppError } from '../../../../server/errors'
import { dayOf } from '../../../shared/days'
import { busesFeed, networkFeed, type TheirBuses } from '../agency/client'
import { protocol } from '../agency/protocol'
import { bySoonest, placesOf, serviceOf } from './assemble'
import { find } from './find'
import { networkOf, type Network, type Way } from './network'
import { countReports, keepReport } from './repository'

type Asked = Pick<RequestContext, 'requestId'>

export const routes: Routes<'bus'> = ({ departments, settings, sql, outbox, newId, clock }: PortsOf<'bus'>) => {
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

  const told = async (city: string, way: Way, context: RequestContext) => {
    const [buses, reported] = await Promise.all([
      busesOn(city, way, context),
      countReports(sql, { city, day: dayOf(context.now), line: way.line, direction: way.direction }),
    ])
    return { ...(buses ? { buses } : {}), reported }
  }

  return {
    async stop(context, { query: { city, stop: id } }) {
      const { office } = settings(city)
      const known = await network(city, context)
      const place = known.place(id)
      if (!place) return { gone: known.gone('stop', id), services: [], office }
      const calls = known.callsAt(id)
      const services = await Promise.all(
        calls.map(async (call) => serviceOf(call, await told(city, call.way, context), known, context.now)),
      )
      const across = known.across(id)
      return { stop: { ...place, ...(across ? { across } : {}) }, services: bySoonest(services, context.now), office }
    },

    async line(context, { query: { city, line: id, direction, stop } }) {
      const { office } = settings(city)
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
        diversions: known.diversions(way).map(({ id: _, ...diversion }) => diversion),
        office,
      }
    },

    async find(context, { query: { city, q } }) {
      return find(await network(city, context), q)
    },

    async report(context, { body: { city, ...said } }) {
      const way = (await network(city, context)).way(said.line, said.direction)
      if (!way?.stops.includes(said.stop) || !way.departures.includes(said.trip)) throw new AppError('BUS_UNKNOWN')
      const report = { ...said, city, day: dayOf(context.now), account: context.caller.accountId, id: newId() }
      await sql.begin(async (tx) => {
        if (await keepReport(tx, report, clock.now()))
          await outbox.add(tx, { city, kind: 'bus.report', payload: { city, id: report.id } })
      })
      return { people: (await countReports(sql, report)).get(said.trip) ?? 0 }
    },
  }
}
