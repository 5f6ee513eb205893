import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from '../../src/shared/contract'

type Keywords = Schema & {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString())

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.uuid(),
  date: day('1950-01-01', '2049-12-31').map((text) => text.slice(0, 10)),
  'date-time': day('1950-01-01', '2049-12-31'),
  uri: fc.webUrl(),
}

function textOf({ pattern, format, minLength = 0, maxLength = 40 }: Keywords): Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  const known = formats[format ?? '']
  if (format && !known) throw new Error(`no samples for format ${format}: add it here`)
  return known ?? fc.string({ unit: 'grapheme', minLength, maxLength }).filter((text) => text.length <= maxLength)
}

/** Values that a schema allows: the subset of JSON Schema our contracts and protocols use. @throws on any other */
export function valuesOf(schema: Schema): Arbitrary<unknown> {
  const of = schema as Keywords
  if (of.const !== undefined) return fc.constant(of.const)
  if (of.enum) return fc.constantFrom(...of.enum)
  switch (of.type) {
    case 'string':
      return textOf(of)
    case 'integer':
      return fc.integer({ min: of.minimum ?? -(2 ** 40), max: of.maximum ?? 2 ** 40 })
    case 'number':
      return fc.double({ min: of.minimum ?? -1e9, max: of.maximum ?? 1e9, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(valuesOf(of.items ?? {}), {
        minLength: of.minItems ?? 0,
        maxLength: Math.min(of.maxItems ?? 8, 8),
      })
    case 'object': {
      const fields = Object.entries(of.properties ?? {}).map(([name, inner]) => [name, valuesOf(inner)] as const)
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(of.required ?? [])], noNullPrototype: true })
    }
    default:
      throw new Error(`no samples for ${JSON.stringify(schema)}: teach schema-samples.ts`)
  }
}
