import type { Schema } from './contract'

type Fields = { readonly [field: string]: Schema }

/**
 * The JSON Schema of an object with just these fields. All of them are required but the optional ones; a field with a
 * default is required too: it is filled in before anybody looks.
 */
export const object = <const P extends Fields, const O extends keyof P = never>(
  properties: P,
  { optional = [], description }: { readonly optional?: readonly O[]; readonly description?: string } = {},
) => ({
  type: 'object' as const,
  additionalProperties: false as const,
  required: Object.keys(properties).filter((name): name is Exclude<keyof P & string, O> => !isIn(optional, name)),
  properties,
  ...(description ? { description } : {}),
})

/** The JSON Schema of an array of at most `maxItems` of these. */
export const list = <const Items extends Schema, const More extends Schema = Record<never, never>>(
  maxItems: number,
  items: Items,
  more?: More,
) => ({ type: 'array', maxItems, ...(more as More), items }) as const

const isIn = (names: readonly PropertyKey[], name: string) => names.includes(name)
