import type { Office } from '../contract/types'

/** Whom to ask about each service that names this kit. */
export interface Port {
  /** Undefined for a service that names no office. @throws AppError CITY_UNKNOWN */
  of(city: string, service: string): Office | undefined
}
