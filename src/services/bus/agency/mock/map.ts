/** A made-up city on a grid: streets from west to east and from south to north, a stop at each crossing on either side. */
const WEST_EAST = 28
const SOUTH_NORTH = 27
const DIAGONALS = 6

const quarters = [
  ...['望澜', '澜东', '柳岸', '北桥', '南塘', '城隍', '鼓楼', '文昌', '东湖', '西苑', '青石', '白杨', '梅园', '竹林'],
  ...['金沙', '银杏', '石桥', '长春', '平安', '和平', '新民', '学府', '科技', '双井', '三里', '六合', '九龙', '万寿'],
]
const places = [
  ...['路口', '小学', '桥', '公园', '市场', '医院', '新村', '家园', '广场', '大楼', '中学', '车站', '花园', '码头'],
  ...['厂', '里', '巷', '苑', '街', '门', '村', '湾', '坊', '庙', '塔', '堤', '坡'],
]

export interface MadeStop {
  readonly id: string
  readonly name: string
  readonly across: string
}

export interface MadeDirection {
  readonly stops: readonly string[]
  readonly offsets: readonly number[]
  readonly departures: readonly number[]
}

export interface MadeLine {
  readonly id: string
  readonly name: string
  readonly directions: readonly MadeDirection[]
}

/** 0 to `most`, the same for the same numbers, and unlike its neighbours'. */
export const noise = (n: number, most: number): number => ((Math.imul(n, 2654435761) >>> 8) % 65536) % (most + 1)

const crossing = (row: number, column: number) => row * SOUTH_NORTH + column
const stopId = (at: number, side: 0 | 1) => `${String(at + 1).padStart(4, '0')}${side === 0 ? 'a' : 'b'}`

/** Over 1,500 stops: two sides of each crossing. */
export const stops: readonly MadeStop[] = Array.from({ length: WEST_EAST * SOUTH_NORTH }, (_, at) => {
  const name = `${quarters[Math.floor(at / SOUTH_NORTH)]}${places[at % SOUTH_NORTH]}`
  return [
    { id: stopId(at, 0), name, across: stopId(at, 1) },
    { id: stopId(at, 1), name, across: stopId(at, 0) },
  ]
}).flat()

const FIRST = 5 * 60 + 30
const LAST = 22 * 60 + 30
const NIGHT = [23 * 60, 28 * 60] as const

function lineOf(index: number, name: string, way: readonly number[], isNight = false): MadeLine {
  const every = isNight ? 30 : 6 + noise(index, 8)
  const [from, to] = isNight ? NIGHT : [FIRST + noise(index + 7, 20), LAST]
  const departures = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, n) => from + n * every)
  const direction = (side: 0 | 1): MadeDirection => {
    const path = side === 0 ? way : [...way].reverse()
    let minutes = 0
    const offsets = path.map((at, n) => (n === 0 ? 0 : (minutes += 2 + noise(at + n, 1))))
    return { stops: path.map((at) => stopId(at, side)), offsets, departures }
  }
  return { id: name, name, directions: [direction(0), direction(1)] }
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

/** 61 lines: one along each street, some across the town, one by night. */
export const lines: readonly MadeLine[] = [
  ...numbers(WEST_EAST).map((row) =>
    lineOf(
      row,
      String(row + 1),
      numbers(SOUTH_NORTH).map((column) => crossing(row, column)),
    ),
  ),
  ...numbers(SOUTH_NORTH).map((column) =>
    lineOf(
      100 + column,
      String(101 + column),
      numbers(WEST_EAST).map((row) => crossing(row, column)),
    ),
  ),
  ...numbers(DIAGONALS).map((n) =>
    lineOf(
      200 + n,
      `K${n + 1}`,
      numbers(20).map((step) => crossing(step + n, (step + 3 * n) % SOUTH_NORTH)),
    ),
  ),
  lineOf(
    300,
    'N1',
    numbers(SOUTH_NORTH).map((column) => crossing(0, column)),
    true,
  ),
]
