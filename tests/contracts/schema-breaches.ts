import type { Schema } from '../../src/shared/contract'

type Keywords = Schema & {
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: boolean
}

const propertiesOf = ({ properties = {} }: Keywords) => properties
const requires = ({ required = [] }: Keywords, field: string) => required.includes(field)
const missing = (from: readonly unknown[], there: readonly unknown[]) => from.filter((one) => !there.includes(one))

/** Type, form and range of two schemas that should mean the same. */
function changed(before: Keywords, now: Keywords, keywords: readonly string[], at: string): string[] {
  return keywords
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(now[keyword]))
    .map((keyword) => `${at} has another ${keyword}`)
}

/** The bound a keyword sets became tighter; `grows`: the larger the tighter. */
function tightened(before: Keywords, now: Keywords, keyword: string, grows: boolean, at: string): string[] {
  const [was, is] = [before[keyword], now[keyword]]
  if (typeof is !== 'number') return []
  const tighter = typeof was !== 'number' || (grows ? is > was : is < was)
  return tighter ? [`${at} has a tighter ${keyword}`] : []
}

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'multipleOf']
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']

/** What an old phone may send and the server would now refuse. `at` names the place in the answer, as "body/city". */
export function requestBreaches(before: Schema, now: Schema, at: string): string[] {
  const [old, present] = [before as Keywords, now as Keywords]
  const fields = Object.entries(propertiesOf(old))
  const demanded = Object.keys(propertiesOf(present)).filter((name) => requires(present, name) && !requires(old, name))
  return [
    ...changed(old, present, ['type', 'const'], at),
    // A form that went away takes more, another one may take less
    ...changed(
      old,
      present,
      ['pattern', 'format'].filter((keyword) => present[keyword] !== undefined),
      at,
    ),
    ...lower.flatMap((keyword) => tightened(old, present, keyword, true, at)),
    ...upper.flatMap((keyword) => tightened(old, present, keyword, false, at)),
    ...(present.enum ? missing(old.enum ?? ['anything'], present.enum) : []).map(
      (one) => `${at} refuses ${String(one)}`,
    ),
    ...demanded.map((name) => `${at}/${name} is demanded`),
    ...(present.additionalProperties === false && old.additionalProperties !== false ? [`${at} refuses more`] : []),
    ...fields.flatMap(([name, field]) => {
      const kept = propertiesOf(present)[name]
      if (kept) return requestBreaches(field, kept, `${at}/${name}`)
      return present.additionalProperties === false ? [`${at}/${name} is refused`] : []
    }),
    ...(old.items && present.items ? requestBreaches(old.items, present.items, `${at}[]`) : []),
  ]
}

/** What an old phone reads and the server would no longer say so. */
export function responseBreaches(before: Schema, now: Schema, at = 'answer'): string[] {
  const [old, present] = [before as Keywords, now as Keywords]
  return [
    ...changed(old, present, ['type', 'const', 'pattern', 'format'], at),
    ...(old.enum ? missing(present.enum ?? ['anything'], old.enum) : []).map((one) => `${at} may be ${String(one)}`),
    ...Object.entries(propertiesOf(old)).flatMap(([name, field]) => {
      const kept = propertiesOf(present)[name]
      if (!kept) return [`${at}/${name} is gone`]
      const loose = requires(old, name) && !requires(present, name) ? [`${at}/${name} may be absent`] : []
      return [...loose, ...responseBreaches(field, kept, `${at}/${name}`)]
    }),
    ...(old.items ? responseBreaches(old.items, present.items ?? {}, `${at}[]`) : []),
  ]
}
