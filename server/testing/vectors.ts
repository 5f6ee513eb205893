import type { FromSchema, JSONSchema } from 'json-schema-to-ts'
import type { Schema } from '../../src/shared/contract'
import { validatorOf } from '../validation'

type InputOf<S> = S extends JSONSchema ? FromSchema<S> : never

/** One rule of law as vectors ask for it. */
export interface VectorRule {
  /** @throws Error where the input is not one of this rule */
  readonly answer: (input: unknown) => unknown
}

/**
 * `tests/vectors.ts` of a module: rule names and the product's own functions that answer them. `npm run vectors` finds it.
 */
export type VectorRules = Readonly<Record<string, VectorRule>>

/** A rule whose input is checked before the product's function sees it. */
export const vectorRule = <const S extends Schema>(schema: S, answer: (input: InputOf<S>) => unknown): VectorRule => {
  const fits = validatorOf<InputOf<S>>(schema)
  return {
    answer(input) {
      if (fits(input)) return answer(input)
      const [fault] = fits.errors ?? []
      throw new Error(`no input of this rule: ${fault?.instancePath || 'it'} ${fault?.message ?? 'does not fit'}`)
    },
  }
}
