import { landong } from '../../../../kits/office/contract/responses'

const [asOf, on] = ['2026-11-23T09:20:00+08:00', '2026-11-23']
export const fresh = { asOf, stale: false, on } as const
export const stale = { asOf: '2026-11-22T18:40:00+08:00', stale: true, on } as const
export const office = {
  ...landong,
  name: { zh: '云澜市交管局', en: 'Yunlan Traffic Police' },
  phone: '122',
  hours: { from: '00:00', to: '24:00' },
} as const

export const [mine, fathers] = ['云T8K27Q', '云TD52716'] as const
export const car = (plate: string, open: number) =>
  ({
    plate,
    kind: plate.length > 7 ? 'newEnergySmall' : 'ordinary',
    inspectedUntil: '2027-05-31',
    open,
  }) as const

/** As the prototypes have them: a solid line that is due, and two that wait. */
export const line = {
  id: '0c6f7d2a9b1e4c3f8a5d6e70',
  kind: 'line',
  named: '违反禁止标线指示的',
  at: '2026-11-11T08:12:00+08:00',
  place: '望澜桥口',
  plate: mine,
  role: 'driver',
  state: 'due',
  fine: 10000,
  points: 1,
  by: '2026-12-01',
  surcharge: 0,
  total: 10000,
} as const
export const parking = {
  ...line,
  id: '5b1f0e8c7d6a49b2a1c3e4d5',
  kind: 'parking',
  named: '违反规定停放机动车的',
  at: '2026-11-03T19:30:00+08:00',
  place: '港前街',
  state: 'waiting',
  fine: 5000,
  points: 0,
  by: '2026-12-08',
  total: 5000,
} as const
export const crosswalk = {
  ...parking,
  id: '9a8b7c6d5e4f3a2b1c0d9e8f',
  kind: 'crosswalk',
  named: '遇行人正在通过人行横道时未停车让行的',
  at: '2026-11-19T17:46:00+08:00',
  place: '人民路二小门口',
  fine: 20000,
  points: 3,
  by: '2026-12-21',
  total: 20000,
} as const
export const late = {
  ...crosswalk,
  id: '1d2c3b4a5f6e7d8c9b0a1f2e',
  at: '2026-10-22T17:46:00+08:00',
  state: 'overdue',
  by: '2026-11-10',
  lateDays: 13,
  surcharge: 7800,
  total: 27800,
} as const
const phone = {
  ...line,
  id: '77aa66bb55cc44dd33ee22ff',
  kind: 'phone',
  named: '驾车时有拨打、接听手持电话的行为的',
  at: '2026-05-03T10:05:00+08:00',
  place: '澜江大道',
  state: 'done',
  fine: 5000,
  points: 3,
  total: 5000,
} as const
const { by: _by, ...rest } = phone
export const over = rest
export const elseDrove = { ...crosswalk, role: 'owner', total: 20000 } as const
export const speeding = {
  ...over,
  id: '3e4d5c6b7a8f9e0d1c2b3a4f',
  kind: 'other',
  named: '上道路行驶的机动车未放置保险标志的',
  state: 'warned',
  fine: 0,
  points: 0,
  total: 0,
} as const

export const cycle = {
  from: '2026-03-08',
  clearsOn: '2027-03-08',
  used: 4,
  reduced: 0,
  carried: 1,
  waiting: 3,
  full: false,
  rows: [
    { id: over.id, points: 3, fate: 'clears' },
    { id: line.id, points: 1, fate: 'ifPaid' },
  ],
} as const
export const conditions = (waiting: number, unmet: readonly string[] = []) => [
  { key: 'handled' as const, met: waiting === 0, ...(waiting > 0 ? { count: waiting } : {}) },
  ...(['underFull', 'licence', 'probation', 'inspection', 'fullStudies', 'grave', 'honest'] as const).map((key) => ({
    key,
    met: !unmet.includes(key),
  })),
]
export const study = { may: false, left: 4, conditions: conditions(2) }

/** A made-up picture, as the pretend police draw it. */
export const PHOTO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAWYAAACWCAMAAADaHdKJAAAAFVBMVEWjra6GjpHp6OH09fRaZmgsW4/JRi+v7PL8AAABgUlEQVR4nO3cS24CURRDQfLd/5KZRhYoRGA3SarGVuvds4A+nQAAAAAAAAAAAAAAAAAAAACAgc/DHH351J/K/MKAzBMyT8g8IfOEzBO/MPP7XY55s8wTMk/IPCHzhMwTMk/IPCHzhMwTT5757YL7Ml/64ledO2SWWeYRmSdknpB54rsoj9e5Q2aZZR6ReULmCZknZJ6QeULmCZknZJ6QeeK2NB9XyXwTmSdknpB5QuYJmSdknpB54ueZ7tW5Q+bjMr9etV7vMz/m3TLLLLPMMssss8wyyyyzzDL/p3WSubJOMlfWSebKOslcWSeZK+v0xJmP+xWrzDJbXydzZZ1krqyTzJV1krmyTjJX1knmyjrJXFknmSvrJHNlnWSurJPMlXWSubJOMlfWSebKOslcWSeZK+skc2WdZK6sk8yVdZK5sk4yV9ZJ5so6yVxZJ5kr6yRzZZ1krqyTzJV1krmyTjJX1knmyjrJXFknmSvrJHNlnWSurJPMlXWSubJOMlfW6Qw/3ubV2aTujwAAAABJRU5ErkJggg=='
