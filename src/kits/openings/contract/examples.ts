/** The same picture everywhere, made here: a road across a field. */
export const tiles = {
  url: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='256' height='256'%3E%3Crect width='256' height='256' fill='%23e4e9e9'/%3E%3Cpath d='M0 90L256 150M90 0L150 256' stroke='%23fff' stroke-width='9'/%3E%3C/svg%3E".replace(
    / /g,
    '%20',
  ),
  attribution: '测试用的图',
}
const checked = { source: '市政务服务局', checkedOn: '2026-11-20' } as const
export const weekdays = [1, 2, 3, 4, 5] as const
export const usual = { onHolidays: 'closed', onWorkedRestDays: 'asMonday' } as const
const always = {
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], spans: [{ from: '00:00', to: '24:00' }] }],
  onHolidays: 'usual',
  onWorkedRestDays: 'usual',
} as const
export const early = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:30' },
] as const

export const station = {
  ...{ id: 'landong-station', kind: 'police', name: '望澜桥派出所', address: '望澜桥北路 9 号', district: '澜东区' },
  ...{ at: { lat: 28.744587, lng: 114.485898 }, metres: 648, phone: '0000-5550176', phoneHours: always, ...checked },
  hours: { ...usual, weekly: [{ days: [2, 3, 4, 5], spans: early }] },
} as const
export const post = {
  ...{ id: 'liuan-post', kind: 'police', name: '柳岸警务室', address: '柳岸里 12 号', district: '澜东区' },
  ...{ at: { lat: 28.747644, lng: 114.493077 }, metres: 901, phone: '0000-5550177' },
  ...{ hours: { ...usual, weekly: [{ days: weekdays, spans: [{ from: '08:30', to: '17:30' }] }] } },
  ...{ source: '市公安局', checkedOn: '2025-06-12', said: { what: 'moved', people: 2, confirmed: false } },
} as const
export const hall = {
  ...{ id: 'landong-hall', kind: 'hall', name: '澜东服务厅', address: '澜东路 118 号 1 层', district: '澜东区' },
  ...{ at: { lat: 28.743597, lng: 114.501591 }, metres: 1199, phone: '0000-5550123', ...checked },
  hours: {
    ...usual,
    weekly: [
      { days: weekdays, spans: [{ from: '09:00', to: '17:00' }] },
      { days: [6], spans: [{ from: '09:00', to: '12:00' }] },
    ],
  },
  phoneHours: { ...usual, weekly: [{ days: weekdays, spans: [{ from: '09:00', to: '17:00' }] }] },
  wheelchair: 'yes',
  access: '轮椅从东门进，按铃有人来接',
  parking: '门口 40 个位，头 1 小时不收钱',
} as const
export const west = {
  ...{ id: 'lanxi-hall', kind: 'hall', name: '澜西服务厅', address: '河西街 6 号', district: '澜西区' },
  ...{ at: { lat: 28.732805, lng: 114.456153 }, metres: 3396, phone: '0000-5550124', wheelchair: 'help', ...checked },
  hours: { ...usual, weekly: [{ days: weekdays, spans: [{ from: '09:00', to: '12:00' }, early[1]] }] },
} as const
export const north = {
  ...{ id: 'north-station-hall', kind: 'hall', name: '北站自助厅', address: '北站东广场', district: '北桥区' },
  ...{ at: { lat: 28.781009, lng: 114.505385 }, metres: 4800, limits: '只能续签', hours: always, ...checked },
} as const

const figures = { checkedWithinMonths: 12, tiles, asOf: '2026-11-23T09:20:00+08:00' } as const
const pages = { list: 'services/nearby/pages/near/index', place: 'services/nearby/pages/place/index' } as const
const closedNow = { ...usual, weekly: [{ days: [3], spans: [early[0]] }] } as const
const { metres: _near, ...anywhere } = station
const { metres: _nearer, ...hallAnywhere } = hall

/** Whole, valid answers by situation, as of Monday 23 November 2026; `default` is what the thin mock gives. */
export const examples = {
  default: { places: [hall, west, north], others: 3, pages, ...figures },
  anywhere: { places: [hallAnywhere, anywhere], others: 4, pages, ...figures },
  closed: { places: [{ ...station, hours: closedNow }], others: 0, pages, ...figures },
  ask: { places: [post], others: 0, pages, ...figures },
  none: { places: [], others: 0, pages, ...figures },
} as const
