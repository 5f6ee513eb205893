import type { FromSchema } from 'json-schema-to-ts'
import type { Feed } from '../../../../server/ports'
import type { protocol } from './protocol'
import { DAY_MS, MINUTE_MS } from '../../../shared/millis'

/** Stops, lines and timetable as the company has them. */
export type TheirNetwork = FromSchema<typeof protocol.network.response>
/** The buses of one direction of a line. */
export type TheirBuses = FromSchema<typeof protocol.buses.response>

const SECOND_MS = 1000

const observedAt = ({ observedAt: at }: { readonly observedAt: string }) => at

/** A timetable holds for its day; diversions come within one. */
export const networkFeed: Feed<TheirNetwork> = { everyMs: 10 * MINUTE_MS, keptMs: DAY_MS, observedAt }

/** What is older than this is of no use to anybody: predictions are shown for a minute, a last place for a while. */
export const busesFeed: Feed<TheirBuses> = { everyMs: 10 * SECOND_MS, keptMs: 30 * MINUTE_MS, observedAt }
