import { born } from '../../../../mock/residents/born'
import { inYunlan } from '../../../../mock/residents/in-yunlan'
import { deed, type Deed } from './mock/deeds'

/** What only the traffic police know of somebody. */
export interface Facts {
  /** Last day of the inspection of their cars, where it is not far off. */
  readonly inspectedUntil?: string
  readonly licence?: {
    readonly firstIssuedOn: string
    readonly validUntil: string
    readonly probationUntil?: string
    readonly heavy?: boolean
    readonly reduced?: number
    readonly grave?: boolean
  }
  readonly deeds?: readonly Deed[]
}

export const residents = inYunlan([
  {
    id: 'lorry',
    story: { zh: '开货车的，记满了 12 分', en: 'Drives a lorry, all 12 points are used' },
    name: '马立军',
    idNumber: born('990101', '1982-04-09', '137'),
    phone: '19900000061',
    plates: ['云T90112'],
    employments: [],
  },
  {
    id: 'reviewing',
    story: { zh: '罚款不服，正在复议', en: 'Has a fine under review' },
    name: '宋佳',
    idNumber: born('990101', '1995-12-30', '246'),
    phone: '19900000062',
    plates: ['云TB2086'],
    employments: [],
  },
])

export const facts: Readonly<Record<string, Facts>> = {
  // A fine that is due, and two that wait
  parents: {
    licence: { firstIssuedOn: '2015-03-08', validUntil: '2031-03-08' },
    deeds: [
      deed('2026-11-11T08:12', 'line', '望澜桥口', '云T8K27Q', { decidedOn: '2026-11-16' }),
      deed('2026-11-03T19:30', 'parking', '港前街', '云TD52716', { notifiedOn: '2026-11-08' }),
      deed('2026-11-19T17:46', 'crosswalk', '人民路二小门口', '云T8K27Q', { notifiedOn: '2026-11-21' }),
      deed('2026-05-03T10:05', 'phone', '澜江大道', '云T8K27Q', { decidedOn: '2026-05-10', paidOn: '2026-05-11' }),
      deed('2025-08-16T21:40', 'belt', '海湾路', '云T8K27Q', { ended: 'warned' }),
      deed('2025-06-02T07:50', 'sign', '澜西街', '云T8K27Q', { decidedOn: '2025-06-09', paidOn: '2025-06-30' }),
    ],
  },
  // Nothing open, and study takes off what is there
  renter: {
    licence: { firstIssuedOn: '2019-01-20', validUntil: '2035-01-20' },
    deeds: [
      deed('2026-04-12T12:01', 'phone', '澜东路', '云TF60218', { decidedOn: '2026-04-20', paidOn: '2026-04-20' }),
    ],
  },
  // Late, speeding too, with an inspection that was forgotten
  retiring: {
    inspectedUntil: '2026-10-31',
    licence: { firstIssuedOn: '1996-03-08', validUntil: '2028-03-08' },
    deeds: [
      deed('2026-10-22T17:46', 'crosswalk', '人民路二小门口', '云T30C51', { decidedOn: '2026-10-26' }),
      deed('2026-11-15T22:10', 'speeding', '环城快速路', '云T30C51', {
        road: 'expressway',
        limit: 80,
        measured: 98,
        notifiedOn: '2026-11-18',
      }),
      deed('2026-07-01T09:00', 'redLight', '澜江路口', '云T30C51', { ended: 'withdrawn' }),
    ],
  },
  // Her car, and somebody else drove
  daughter: {
    deeds: [
      deed('2026-11-19T17:46', 'crosswalk', '人民路二小门口', '云TQ1A07', { role: 'owner', notifiedOn: '2026-11-21' }),
    ],
  },
  driver: {
    licence: { firstIssuedOn: '2010-06-01', validUntil: '2030-06-01' },
    deeds: [
      deed('2026-09-14T08:00', 'sign', '清禾大街', '云U6K218', { decidedOn: '2026-09-20', paidOn: '2026-09-21' }),
      deed('2026-11-02T18:20', 'other', '清河镇', '云U6K218', { notifiedOn: '2026-11-06' }),
    ],
  },
  lorry: {
    licence: { firstIssuedOn: '2008-09-01', validUntil: '2028-09-01', heavy: true },
    deeds: [
      deed('2026-10-08T05:20', 'speeding', '澜海高速', '云T90112', {
        road: 'expressway',
        limit: 100,
        measured: 121,
        heavy: true,
        decidedOn: '2026-10-15',
        paidOn: '2026-10-16',
      }),
    ],
  },
  reviewing: {
    licence: { firstIssuedOn: '2026-02-28', validUntil: '2032-02-28', probationUntil: '2027-02-28' },
    deeds: [
      deed('2026-10-22T17:46', 'crosswalk', '人民路二小门口', '云TB2086', {
        decidedOn: '2026-10-26',
        pauses: [{ from: '2026-11-16' }],
      }),
    ],
  },
}
