import { cities } from './cities'
import { faults, type Fault } from './faults'
import { modules } from './all-modules'
import { residents } from './residents'

export const networks = ['good', 'weak', 'offline'] as const
export type Network = (typeof networks)[number]

/** What a tester has set of the outside world. The phone's own part (entry, page, size, theme, language) is the panel's. */
export interface Situation {
  /** Whose WeChat it is. */
  readonly resident: string
  /** RFC 3339; absent for the real time. */
  readonly now?: string
  /** The phone's way to the server. */
  readonly network: Network
  /** Version the phone says it is; its own when absent. */
  readonly client?: string
  /** By peer: `wechat`, `maps`, a department, or a department of one city (`yunlan/environment`); well where absent. */
  readonly faults: Readonly<Record<string, Fault>>
}

export const usual: Situation = { resident: residents[0]?.id ?? '', network: 'good', faults: {} }

/** Everybody outside who can be slow, away or broken. */
export const peers: readonly string[] = [...new Set(['wechat', 'maps', ...modules.map(({ department }) => department)])]

/** The same of one city alone. */
const ofOneCity = cities.flatMap(({ id }) => peers.map((peer) => `${id}/${peer}`))

export class SituationError extends Error {
  constructor(
    readonly field: string,
    readonly value: string,
    readonly known: readonly string[],
  ) {
    super(`${field}=${value} is not known: ${known.join(', ')}`)
    this.name = 'SituationError'
  }
}

const oneOf = <T extends string>(field: string, value: string, known: readonly T[]): T => {
  if (!known.includes(value as T)) throw new SituationError(field, value, known)
  return value as T
}

/**
 * A situation from the parameters of the tester's page: `resident=renter&now=…&network=weak&housing-fund=down`.
 * Parameters of the phone's part are passed over. @throws SituationError naming what is wrong
 */
export function situationOf(query: Readonly<Record<string, string | undefined>>): Situation {
  const { resident = usual.resident, now, client, network = usual.network } = query
  if (client && !/^\d+\.\d+\.\d+$/.test(client)) throw new SituationError('client', client, ['0.0.9'])
  if (now && Number.isNaN(Date.parse(now))) throw new SituationError('now', now, ['2026-11-24T09:20:00+08:00'])
  const broken = [...peers, ...ofOneCity].flatMap((peer) => {
    const fault = oneOf(peer, query[peer] ?? 'none', faults)
    return fault === 'none' ? [] : [[peer, fault] as const]
  })
  return {
    resident: oneOf(
      'resident',
      resident,
      residents.map(({ id }) => id),
    ),
    ...(now ? { now } : {}),
    ...(client ? { client } : {}),
    network: oneOf('network', network, networks),
    faults: Object.fromEntries(broken),
  }
}
