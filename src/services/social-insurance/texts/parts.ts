/** 8800 over 10000 is "0.88", 1279 over 10 "127.9": no more decimals than there are. */
export const decimal = (units: number, scale: number): string => String(units / scale)

/** "已交 170，还要交 68": parts that are nothing are not said. */
export const sumOf = (comma: string, ...parts: readonly (readonly [string, number])[]): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(comma)
