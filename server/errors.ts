/** An error as the resident gets it: what happened, and what to do next. */
export interface ErrorText {
  readonly message: string
  readonly action: string
}

export interface ErrorEntry {
  readonly status: number
  readonly zh: ErrorText
  readonly en: ErrorText
}

export type ErrorCatalogue = { readonly [code: string]: ErrorEntry }

/** Thrown anywhere below a route; the one error handler in `plugins/errors.ts` answers it from the catalogue. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    /** Public facts that help the phone act, such as `{ needed: 'realName' }`; never personal data. */
    readonly facts: Readonly<Record<string, string | number | boolean>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'AppError'
  }
}
