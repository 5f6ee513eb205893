import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import type { Persisted } from '../../../core/storage'
import { answerStore } from '../../../kits/personal/answer-store'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'
import type { LineAnswer, StopAnswer, TimetableAnswer } from '../contract/types'
import { keptStop } from './known-stops'

export const api = apiOf<typeof contract, typeof responses>(contract, call)

/** Kept while the mini-program is open: where buses were yesterday helps nobody. */
function whileOpen<T>(): (key: string) => Persisted<T> {
  const kept = new Map<string, T>()
  return (key) => ({
    read: () => kept.get(key),
    write: (value) => void kept.set(key, value),
    clear: () => void kept.delete(key),
  })
}

const part = (key: string, index: number) => key.split('/')[index] ?? ''

const wayOf = (key: string) => {
  const [city = '', line = '', direction, stop] = key.split('/')
  return { city, line, direction: direction === '1' ? (1 as const) : (0 as const), ...(stop ? { stop } : {}) }
}

/** What goes at a stop, by `<city>/<stop>`. */
export const stopAnswers = answerStore<StopAnswer>(
  (key) => api.stop({ query: { city: part(key, 0), stop: part(key, 1) } }),
  keptStop,
)

/** The day of a line, by `<city>/<line>/<direction>/<stop, or nothing>`. */
export const timetables = answerStore<TimetableAnswer>((key) => api.timetable({ query: wayOf(key) }), whileOpen())

/** A line, by `<city>/<line>/<direction>/<own stop, or nothing>`. */
export const lineAnswers = answerStore<LineAnswer>((key) => api.line({ query: wayOf(key) }), whileOpen())
