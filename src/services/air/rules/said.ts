import { HOUR_MS } from '../../../shared/millis'

/** What people may say of the air outside. */
export const WORDS = ['hazy', 'smoke', 'clear', 'rain'] as const
export type Word = (typeof WORDS)[number]

/** What reports of the hour of an instant are kept under. */
export const hourOf = (at: Date): string => `air/${Math.floor(at.getTime() / HOUR_MS)}`

/** This hour and the one before: what people see now. */
export const hoursUntil = (now: Date): readonly string[] => [hourOf(now), hourOf(new Date(now.getTime() - HOUR_MS))]
