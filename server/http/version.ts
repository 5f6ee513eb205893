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

/** What a caller's version is refused with; undefined where it is taken. Callers that say none are not our phones. */
export function versionFault(version: unknown, minimum: string): AppError | undefined {
  if (version === undefined) return undefined
  if (typeof version !== 'string' || !VERSION.test(version))
    return new AppError('INPUT_INVALID', { field: 'X-Client-Version' })
  return isOlder(version, minimum) ? new AppError('CLIENT_TOO_OLD', { minimum }) : undefined
}

/** @throws AppError CLIENT_TOO_OLD, INPUT_INVALID */
export const checkVersion =
  (minimum: string) =>
  (request: FastifyRequest, _: FastifyReply, done: () => void): void => {
    const fault = versionFault(request.headers['x-client-version'], minimum)
    if (fault) throw fault
    done()
  }
