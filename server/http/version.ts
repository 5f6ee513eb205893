import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors'

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/

const numbers = (version: string): number[] => (VERSION.exec(version) ?? []).slice(1).map(Number)

/** Whether version `a` came before version `b`, both "1.2.3". */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

/** Callers that say no version are not our phones. @throws AppError CLIENT_TOO_OLD, INPUT_INVALID */
export const checkVersion =
  (minimum: string) =>
  (request: FastifyRequest, _: FastifyReply, done: () => void): void => {
    const version = request.headers['x-client-version']
    if (version !== undefined) {
      if (typeof version !== 'string' || !VERSION.test(version))
        throw new AppError('INPUT_INVALID', { field: 'X-Client-Version' })
      if (isOlder(version, minimum)) throw new AppError('CLIENT_TOO_OLD', { minimum })
    }
    done()
  }
