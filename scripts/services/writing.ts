export const banner = '// Generated from src/services/*/service.json by `npm run services`. Do not edit.\n\n'

export const json = (value: unknown): string => JSON.stringify(value)

/** `housing-fund` → `housingFund` */
export const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
