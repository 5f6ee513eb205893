const measured =
  /(\d) (?=[个元万亿天年月日岁周次笔项份张人条种号楼层家步位件栋套间倍公平米里分小块度微毫级秒]|(?:yuan|years?|months?|weeks?|days?|hours?|minutes?|km|people|steps?|times)\b)/g

/** A numeral and its measure word stay on one line. */
export const unbroken = (text: string): string => text.replace(measured, '$1\u00a0')

/** The same for every text in something: what functions in it say, too. */
export function unbrokenIn<T>(of: T): T {
  if (typeof of === 'string') return unbroken(of) as T
  if (typeof of === 'function')
    return ((...given: unknown[]) => unbrokenIn((of as (...all: unknown[]) => unknown)(...given))) as T
  if (Array.isArray(of)) return of.map((one: unknown) => unbrokenIn(one)) as T
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).map(([name, one]) => [name, unbrokenIn(one as unknown)])) as T
}
