import type { FromSchema } from 'json-schema-to-ts'
import type { Feed } from '../../../../server/ports'
import { millisOf } from '../../../shared/days'
import type { protocol } from './protocol'
import { DAY_MS, MINUTE_MS } from '../../../shared/millis'

/** What the monitoring centre told. */
export type TheirAir = FromSchema<typeof protocol.air.response>
/** What the weather bureau told. */
export type TheirWeather = FromSchema<typeof protocol.weather.response>

/** Six pollutants to the digit are never the same twice at every station: who says so repeats the hour before. */
export const airFeed: Feed<TheirAir> = {
  everyMs: MINUTE_MS,
  keptMs: DAY_MS,
  observedAt: ({ observedAt }) => observedAt,
  says: ({ observedAt, stations }) =>
    stations.map(({ readings }) => {
      const last = readings.find(({ at }) => millisOf(at) === millisOf(observedAt))
      return { ...last, at: undefined }
    }),
}

/** A still night may be the same twice. */
export const weatherFeed: Feed<TheirWeather> = {
  everyMs: MINUTE_MS,
  keptMs: DAY_MS,
  observedAt: ({ observedAt }) => observedAt,
}
