import type { Point } from '../../src/shared/coordinates'

/** Side of the smallest cell, in degrees: some 150 m of latitude. */
const SIDE = 360 / 2 ** 18
const BITS = 18
/** At this level a cell is wider than any city. */
export const TOP_LEVEL = 12

/** A run of cells' numbers, both ends in it. */
export interface CellRange {
  readonly low: number
  readonly high: number
}

const column = (lng: number) => Math.floor((lng + 180) / SIDE)
const row = (lat: number) => Math.floor((lat + 90) / SIDE)

/** Bits of x and y by turns, so that the four quarters of a larger square follow one another. Arithmetic: 36 bits. */
function interleaved(x: number, y: number): number {
  let number = 0
  for (let bit = BITS - 1; bit >= 0; bit--)
    number = number * 4 + (Math.floor(y / 2 ** bit) % 2) * 2 + (Math.floor(x / 2 ** bit) % 2)
  return number
}

/** The number of the smallest cell that a point lies in. */
export const cellOf = ({ lat, lng }: Point): number => interleaved(column(lng), row(lat))

/** Three by three cells of a level around a point, and how far one may go from it, in degrees, without leaving them. */
export interface Block {
  readonly ranges: readonly CellRange[]
  readonly margin: Point
}

/** @param level 0 the smallest cells; each level's are twice as wide as those below */
export function blockAround({ lat, lng }: Point, level: number): Block {
  const scale = 2 ** level
  const side = SIDE * scale
  const most = 2 ** BITS / scale
  const [x, y] = [Math.floor(column(lng) / scale), Math.floor(row(lat) / scale)]
  const offsets = [-1, 0, 1]
  const cells = offsets
    .flatMap((dy) => offsets.map((dx) => [x + dx, y + dy] as const))
    .filter(([cx, cy]) => cx >= 0 && cy >= 0 && cx < most && cy < most)
    .map(([cx, cy]) => interleaved(cx, cy))
    .sort((a, b) => a - b)
  const ranges: CellRange[] = []
  for (const cell of cells) {
    const [low, high] = [cell * scale * scale, (cell + 1) * scale * scale - 1]
    const last = ranges[ranges.length - 1]
    if (last && last.high + 1 === low) ranges[ranges.length - 1] = { low: last.low, high }
    else ranges.push({ low, high })
  }
  const inside = (at: number, cell: number) => Math.min(at - (cell - 1) * side, (cell + 2) * side - at)
  return { ranges, margin: { lat: inside(lat + 90, y), lng: inside(lng + 180, x) } }
}
