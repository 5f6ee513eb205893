import type { TheirNetwork } from '../agency/client'

/** One line that a report can name, among whatever else the company may say. */
export const good = { line: 'good', stops: ['good-1', 'good-2', 'good-3'], trip: 560 } as const

export const madeUp = {
  network: (made: TheirNetwork): TheirNetwork => ({
    ...made,
    stops: [...good.stops.map((id) => ({ id, name: '好站' })), ...made.stops],
    lines: [
      {
        id: good.line,
        name: '好',
        directions: [{ stops: [...good.stops], offsets: [0, 2, 4], departures: [good.trip] }],
      },
      ...made.lines,
    ],
  }),
}
