import type { StopAnswer } from '../contract/types'

/** A stop that the phone knows, by `<city>/<stop>`. */
export interface KnownStop {
  readonly key: string
  readonly answer: StopAnswer
}

/** What of an answer is as true tomorrow: the stop, its lines, first and last bus; nothing of now. */
export const withoutTimes = ({ services, ...rest }: StopAnswer): StopAnswer => ({
  ...rest,
  services: services.map(({ diversion: _diversion, ...service }) => ({
    ...service,
    scheduled: [],
    buses: [],
    missed: [],
    isLive: false,
  })),
})
