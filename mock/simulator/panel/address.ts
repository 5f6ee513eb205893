import type { Field } from './choices'

export type Values = Readonly<Record<string, string>>

/** What the address says; the usual for what it does not name. */
export function valuesFrom(search: string, fields: readonly Field[]): Values {
  const query = new URLSearchParams(search)
  return Object.fromEntries(fields.map(({ name, usual }) => [name, query.get(name) ?? usual]))
}

/** The address that says it: only what is not as usual. */
export function searchOf(values: Values, fields: readonly Field[]): string {
  const query = new URLSearchParams()
  for (const { name, usual } of fields) if ((values[name] ?? usual) !== usual) query.set(name, values[name] ?? '')
  const text = query.toString()
  return text && `?${text}`
}

/** All that an address says, known or not. */
export function saidIn(search: string): Values {
  const said: Record<string, string> = {}
  new URLSearchParams(search).forEach((value, name) => {
    said[name] = value
  })
  return said
}
