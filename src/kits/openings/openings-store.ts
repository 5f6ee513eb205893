import { useEffect } from 'react'
import { useCalendar } from './calendar-store'
import { now } from '../../core/clock'
import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { loader, type Loading } from '../../core/loading'
import { persisted } from '../../core/storage'
import { storeOf } from '../../core/store'
import { unbrokenIn } from '../../shared/unbroken'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'
import type { Counters, ShownPlace } from './contract/types'
import { rough, useOrigin } from './origin-store'
import { listed, type Listed } from './rules/listed'
import { best } from './rules/standing'

const api = apiOf<typeof contract, typeof responses>(contract, call)
const useCounters = storeOf<Readonly<Record<string, Loading<Counters> | undefined>>>(() => ({}))

/** Where a matter is done, and which of these to go to now. */
export interface Opening {
  readonly value: Counters
  readonly place: Listed<ShownPlace>
}

/**
 * Where a matter is done: the nearest that is open from where somebody last said they start, else some place of the city.
 * The phone keeps the last answer, and tells by its calendar whether it is open.
 * @returns `waiting` until that is known; no `opening` where the city has none, or nothing came
 */
export function useOpening(
  city: string,
  matter: string,
  language: string,
): { readonly waiting: boolean; readonly opening?: Opening } {
  const at = useOrigin(city)?.at
  const from = at && rough(at)
  const address = JSON.stringify([city, matter, language, from])
  useEffect(() => {
    void loader<Counters>((state) => useCounters.setState({ [address]: state }))(
      async () => unbrokenIn(await api.counters({ query: { city, matter, ...from } })),
      () => persisted<Counters>(`openings:${city}:${matter}:${language}`, 1),
    )
  }, [address]) // eslint-disable-line react-hooks/exhaustive-deps -- the address says it all
  const state = useCounters((all) => all[address])
  const calendar = useCalendar(city)
  if (!state || state.phase === 'loading' || (state.value && !calendar)) return { waiting: true }
  const { value } = state
  if (!value || !calendar) return { waiting: false }
  const { checkedWithinMonths } = value
  const place = best(listed(value.places, { from: at, calendar, now: now(), checkedWithinMonths }))
  return { waiting: false, ...(place ? { opening: { value, place } } : {}) }
}
