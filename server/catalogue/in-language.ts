export type Language = 'zh' | 'en'
export type Said = { readonly [K in Language]: string }

const isSaid = (value: object): value is Said =>
  Object.keys(value).length === 2 && 'zh' in value && 'en' in value && typeof value.zh === 'string'

/** The same structure with each text in one language. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language))
  if (typeof value !== 'object' || value === null) return value
  if (isSaid(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inLanguage(one, language)]))
}
