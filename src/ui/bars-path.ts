export interface Bar {
  readonly value: number
  /** A month nobody paid: drawn as a gap, not as a zero. */
  readonly gap?: boolean
}

/** Units of the drawing: each bar is 10 wide with 2 clear on either side; 100 high. */
const width = 10
const clear = 1.6

export const heightOf = (value: number, most: number): number => Math.round((value / Math.max(most, 1)) * 1000) / 10

/** The bars that are paid, but the last, as one SVG path: one node in setData for any number of bars. */
export function barsPath(bars: readonly Bar[], most = Math.max(...bars.map(({ value }) => value))): string {
  return bars
    .map(({ value, gap }, index) => {
      if (gap || value <= 0 || index === bars.length - 1) return ''
      const height = heightOf(value, most)
      return `M${(index * width + clear).toFixed(1)} 100v-${height}h${(width - 2 * clear).toFixed(1)}v${height}z`
    })
    .join('')
}

/** A path as the image of a mask (`--bars` in styles/plot.scss), so that a token tints it. */
const mask = (path: string, count: number, height: number): string => {
  const svg = `%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${count * width} ${height}' preserveAspectRatio='none'%3E%3Cpath d='${path}'/%3E%3C/svg%3E`
  return `--bars:url("data:image/svg+xml,${svg}")`
}

/** @param most what is as high as the whole drawing: the highest bar unless it is given */
export const barsMask = (bars: readonly Bar[], most?: number): string => mask(barsPath(bars, most), bars.length, 100)

export interface Mark {
  readonly index: number
  readonly value: number
}

/** Where the level changes: the first bar of each new amount, at least three bars apart so that labels do not meet. */
export function marksOf(bars: readonly Bar[], apart = 6): Mark[] {
  const marks: Mark[] = []
  let level = 0
  bars.forEach(({ value, gap }, index) => {
    if (gap || value === 0 || value === level) return
    level = value
    const last = marks[marks.length - 1]
    if (last && index - last.index < apart) marks.pop()
    marks.push({ index, value })
  })
  return marks
}

/** Boxes of one height where `filled` says so: one node for any number of them. */
export const boxesMask = (filled: readonly boolean[]): string => {
  const box = (is: boolean, index: number) => (is ? `M${index * width + 0.8} 0h${width - 1.6}v10h-${width - 1.6}z` : '')
  return mask(filled.map(box).join(''), filled.length, 10)
}
