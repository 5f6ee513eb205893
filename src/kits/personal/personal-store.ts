import { ownerTag } from '../../core/session/session'
import { personalPersisted } from '../../core/storage'
import { answerStore, type AnswerOptions, type AnswerStore } from './answer-store'

/**
 * Answers about the person who holds this phone, by city. The last good one is kept on the phone under its owner and
 * shown while there is no newer; whoever signs out leaves none, neither kept nor in memory.
 */
export const personalStore = <T>({ key, version, ask }: AnswerOptions<T>): AnswerStore<T> =>
  answerStore<T>(ask, (city) => {
    const owner = ownerTag()
    return owner ? personalPersisted<T>(owner, `${key}:${city}`, version) : undefined
  })
