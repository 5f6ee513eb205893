import { responses as offices } from '../../../kits/office/contract/responses'
import { early, hall, north, post, station, tiles, usual, west } from '../../../kits/openings/contract/examples'

const figures = {
  office: offices.office.examples.phone,
  checkedWithinMonths: 12,
  asOf: '2026-11-23T09:20:00+08:00',
} as const
const queued = {
  ...hall,
  queue: { waiting: 6, minutes: 20, windows: 3, countedAt: '2026-11-23T09:20:00+08:00' },
} as const
const all = [station, post, queued, west, north] as const

/** What is done at the hall. */
const matters = [
  { id: 'residence-permit', title: '办居住证' },
  { id: 'company-register', title: '注册公司' },
] as const

/** Opens on Wednesdays alone. */
const closed = [station, queued, west].map((one) => ({
  ...one,
  hours: { ...usual, weekly: [{ days: [3], spans: [early[0]] }] },
}))
const unmeasured = all.map(({ metres: _metres, ...one }) => one)
const { hours: _hours, said: _said, ...unsaid } = post

/** Whole, valid answers by situation, as of Monday 23 November 2026; `default` is what the thin mock gives. */
export const examples = {
  places: {
    default: { places: all, tiles, ...figures },
    closed: { places: closed, ...figures },
    ask: { places: [post, unsaid], ...figures },
    anywhere: { places: unmeasured, ...figures },
    none: { places: [], ...figures },
  },
  place: {
    default: { place: { ...queued, matters }, ...figures },
    closed: { place: { ...hall, hours: closed[0]?.hours }, ...figures },
    ask: { place: post, ...figures },
    confirmed: { place: { ...post, said: { ...post.said, confirmed: true } }, ...figures },
    bare: { place: unsaid, ...figures },
    always: { place: north, ...figures },
  },
  address: {
    default: { found: [{ name: '澜东路 86 号', at: { lat: 28.74, lng: 114.49 } }], byMap: 'yes' },
    noKey: { found: [], byMap: 'noKey' },
    none: { found: [], byMap: 'yes' },
    away: { found: [{ name: '望澜桥公厕', at: { lat: 28.7416, lng: 114.4879 } }], byMap: 'away' },
  },
} as const
