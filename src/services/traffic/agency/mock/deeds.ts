import { cycleOn, speedingPoints, type Road } from '../../../../shared/law/traffic-points'
import type { protocol } from '../protocol'
import type { FromSchema } from 'json-schema-to-ts'

export type TheirViolation = FromSchema<typeof protocol.records.response>['violations'][number]

/** What somebody did, as a camera or a policeman saw it; days as `YYYY-MM-DD`, the time in China without its offset. */
export interface Deed {
  readonly at: string
  readonly kind: keyof typeof LIST
  readonly where: string
  readonly plate: string
  readonly role?: 'driver' | 'owner'
  readonly notifiedOn?: string
  readonly decidedOn?: string
  readonly paidOn?: string
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[]
  readonly ended?: 'warned' | 'withdrawn'
  /** speeding alone. */
  readonly road?: Road
  readonly heavy?: boolean
  readonly limit?: number
  readonly measured?: number
}

const law = (article: string) => `《道路交通安全法》第${article}条`
const of = (named: string, code: string, article: string, yuan: number, points: number) => ({
  named,
  code,
  law: law(article),
  fine: yuan * 100,
  points,
})

/** The list of violations of these cities: fines are made up, points are the law's. */
const LIST = {
  crosswalk: of('遇行人正在通过人行横道时未停车让行的', '1357', '四十七', 200, 3),
  line: of('违反禁止标线指示的', '1345', '三十八', 100, 1),
  sign: of('违反禁令标志指示的', '1344', '三十八', 100, 1),
  redLight: of('驾驶机动车违反道路交通信号灯通行的', '1625', '三十八', 200, 6),
  parking: of('违反规定停放机动车，驾驶人不在现场的', '1039', '五十六', 50, 0),
  phone: of('驾车时有拨打、接听手持电话的行为的', '1223', '二十二', 50, 3),
  belt: of('驾驶人未按规定使用安全带的', '6011', '五十一', 0, 0),
  speeding: of('驾驶机动车超过规定时速的', '1636', '四十二', 200, 0),
  other: of('向道路上抛撒物品的', '1090', '六十二', 50, 0),
} as const

const PHOTOS = 3

/** What somebody did, where, and with which car. */
export const deed = (at: string, kind: Deed['kind'], where: string, plate: string, more: Partial<Deed>): Deed => ({
  at,
  kind,
  where,
  plate,
  ...more,
})

/** A deed as the police have it on a day: what lies ahead of that day has not happened yet. */
export function violationOf(
  deed: Deed,
  number: string,
  today: string,
  firstLicensedOn = today,
): TheirViolation | undefined {
  const { at, kind, where, plate, role = 'driver', ended, notifiedOn, decidedOn, paidOn, pauses = [] } = deed
  if ((notifiedOn ?? decidedOn ?? at.slice(0, 10)) > today) return undefined
  const { road = 'other', heavy = false, limit, measured } = deed
  const speed = limit && measured ? { limit, measured } : undefined
  const over = speed ? ((speed.measured - speed.limit) * 100) / speed.limit : 0
  const isDecided = decidedOn !== undefined && decidedOn <= today
  const isPaid = paidOn !== undefined && paidOn <= today
  return {
    ...LIST[kind],
    ...(speed ? { speed, points: speedingPoints(heavy ? 'heavy' : 'car', road, over) } : {}),
    number,
    at: `${at}:00+08:00`,
    place: where,
    plate,
    kind,
    role,
    brigade: '城东大队',
    direction: '由南向北',
    photos: kind === 'belt' ? 0 : PHOTOS,
    ...(ended ? { ended } : {}),
    ...(notifiedOn ? { notifiedOn } : {}),
    ...(isDecided
      ? {
          decision: {
            receivedOn: decidedOn,
            ...(isPaid ? { paidOn } : {}),
            carried: !isPaid && decidedOn < cycleOn(firstLicensedOn, today).from,
            pauses: pauses.filter(({ from }) => from <= today),
          },
        }
      : {}),
  }
}
