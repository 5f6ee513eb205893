import type { catalogue } from './error-catalogue'
import type { ModuleErrorCode } from './registry.gen'

/** Every code that may be thrown: the platform's, and those of the modules' own `server/errors.ts`. */
export type ErrorCode = keyof typeof catalogue | ModuleErrorCode

/** Thrown anywhere below a route; the one error handler in `http/error-handler.ts` answers it from the catalogue. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Public facts that help the phone act, such as `{ needed: 'realName' }`; never personal data. */
    readonly facts: Readonly<Record<string, string | number | boolean>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'AppError'
  }
}
