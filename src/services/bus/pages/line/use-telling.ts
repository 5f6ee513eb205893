import { useEffect, useState } from 'react'
import { shake } from '../../../../core/device'
import type { Bus, LineAnswer, Place } from '../../contract/types'
import { isNear, TOLD_BEFORE } from '../../rules/arrivals'

/** Being told when a bus is two stops away, while the page is open. */
export interface Telling {
  readonly isOn: boolean
  /** It is there. */
  readonly isNear: boolean
  readonly start: (bus: Pick<Bus, 'trip'>) => void
  readonly stop: () => void
}

/** The stop at which one is told; none for who waits at one of the first. */
export const toldAt = (stops: readonly Place[], mine: string | undefined): Place | undefined =>
  stops[stops.findIndex(({ id }) => id === mine) - TOLD_BEFORE]

/** Watches the bus that one waits for; the phone shakes once when it is near. */
export function useTelling(answer: LineAnswer | undefined, at: Date): Telling {
  const [trip, setTrip] = useState<number>()
  const [wasNear, setNear] = useState(false)
  const bus = answer?.service?.buses.find((one) => one.trip === trip)
  const near = trip !== undefined && isNear(bus, at)
  useEffect(() => {
    if (!near || wasNear) return
    setNear(true)
    shake()
  }, [near, wasNear])
  return {
    isOn: trip !== undefined && !wasNear,
    isNear: wasNear,
    start: ({ trip: chosen }) => {
      setTrip(chosen)
      setNear(false)
    },
    stop: () => setTrip(undefined),
  }
}
