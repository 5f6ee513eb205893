import type { LocalizedText } from '../../src/shared/contract'

export type Language = keyof LocalizedText

/** The same structure with each text in one language. */
export type InLanguage<T> = T extends LocalizedText
  ? string
  : T extends object
    ? { readonly [K in keyof T]: InLanguage<T[K]> }
    : T

const isText = (value: object): value is LocalizedText =>
  Object.keys(value).length === 2 && 'zh' in value && 'en' in value && typeof value.zh === 'string'

function translated(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => translated(one, language))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, translated(one, language)]))
}

/** The same structure with each text in one language. */
export const inLanguage = <T>(value: T, language: Language): InLanguage<T> =>
  translated(value, language) as InLanguage<T>
