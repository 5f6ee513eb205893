import { persisted } from '../../core/storage'
import { answerStore, type AnswerOptions, type AnswerStore } from './answer-store'

/** Answers that are the same for everybody, by city. The last good one is kept on the phone, whoever holds it. */
export const publicStore = <T>({ key, version, ask }: AnswerOptions<T>): AnswerStore<T> =>
  answerStore<T>(ask, (city) => persisted<T>(`public:${key}:${city}`, version))
