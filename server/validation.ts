import { createHash } from 'node:crypto'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

// Both halve a start: a test checks that every schema is one, and code that runs once needs no polishing
const quick = { validateSchema: false, code: { optimize: false } } as const

const make = (options: object) => addFormats(new Ajv({ strict: false, allErrors: false, ...quick, ...options }))

/** Query and path are texts: "24" becomes 24. Absent fields take their defaults, unknown ones are refused. */
export const textValidator = make({ coerceTypes: true, useDefaults: true })
/** Bodies have types: nothing is converted. */
export const bodyValidator = make({ useDefaults: true })

const plain = make({})
const known = new WeakMap<object, ValidateFunction>()

/** A compiled check of a JSON Schema; the same schema object is compiled once. */
export function validatorOf<T = unknown>(schema: object): ValidateFunction<T> {
  const made = known.get(schema) ?? plain.compile(schema)
  known.set(schema, made)
  return made as ValidateFunction<T>
}

const fingerprints = new WeakMap<object, Buffer>()

/** Eight bytes that tell schemas apart: what was checked against one of them need not be checked again. */
export function fingerprintOf(schema: object): Buffer {
  const made = fingerprints.get(schema) ?? createHash('sha256').update(JSON.stringify(schema)).digest().subarray(0, 8)
  fingerprints.set(schema, made)
  return made
}
