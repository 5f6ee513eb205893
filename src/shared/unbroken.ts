const measured =
  /(\d) (?=[个元万亿天年月日岁周次笔项份张人条种号楼层家步位件栋套间倍公平米里分小块度微毫级秒]|(?:yuan|years?|months?|weeks?|days?|hours?|minutes?|km|people|steps?|times)\b)/g

/** A numeral and its measure word stay on one line. */
export const unbroken = (text: string): string => text.replace(measured, '$1\u00a0')

/** Changes every text in something, and what functions in it say. */
export function eachText<T>(of: T, change: (text: string) => string): T {
  if (typeof of === 'string') return change(of) as T
  if (typeof of === 'function')
    return ((...given: unknown[]) => eachText((of as (...all: unknown[]) => unknown)(...given), change)) as T
  if (Array.isArray(of)) return of.map((one: unknown) => eachText(one, change)) as T
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).map(([name, one]) => [name, eachText(one as unknown, change)])) as T
}

/** No text in something parts a numeral from its measure word. */
export const unbrokenIn = <T>(of: T): T => eachText(of, unbroken)
