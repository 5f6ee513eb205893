const measured =
  /(\d) (?=(?:元|万|亿|天|个|年|岁|笔|件|次|位|分|小时|日|张|份|人|公里|步|倍|yuan|years?|months?|days?|times|hours?|minutes?|steps?)(?![a-z]))/g

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
