/** 1 优 to 6 严重污染. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6

/** The highest AQI of each level but the last (HJ 633-2026, table 3; the same in 2012). */
export const TOPS = [50, 100, 150, 200, 300] as const

/** The level of an AQI: 50 is still 优, 51 is 良. */
export const levelOf = (aqi: number): Level => (TOPS.filter((top) => aqi > top).length + 1) as Level
