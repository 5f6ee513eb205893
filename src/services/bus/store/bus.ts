import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import type { Persisted } from '../../../core/storage'
import { answerStore } from '../../../kits/personal/answer-store'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'
import type { LineAnswer, StopAnswer } from '../contract/types'

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

/** What goes at a stop, by `<city>/<stop>`. */
export const stopAnswers = answerStore<StopAnswer>(
  (key) => api.stop({ query: { city: part(key, 0), stop: part(key, 1) } }),
  whileOpen(),
)

/** A line, by `<city>/<line>/<direction>/<own stop, or nothing>`. */
export const lineAnswers = answerStore<LineAnswer>((key) => {
  const stop = part(key, 3)
  const direction = part(key, 2) === '1' ? 1 : 0
  return api.line({ query: { city: part(key, 0), line: part(key, 1), direction, ...(stop ? { stop } : {}) } })
}, whileOpen())
