import fs from 'node:fs'
import fc from 'fast-check'
import { publicPages } from '../../src/arrival.gen'
import { carried, type Target, type WayIn } from '../../mock/wechat/ways-in'
import { isWhole, targetsOf } from './targets'

/** One way in × one page. */
export interface Cell {
  readonly way: WayIn
  readonly target: Target
}

/** `npm run entries:matrix` looks at every cell; `npm test` at one a way. */
const isAll = process.env.ENTRIES === 'all'
const seed = Number(process.env.ENTRIES_SEED ?? 12)

const pages = Object.keys(publicPages.pages)

/** One person's own: nobody prints a code of it, and what it needs has no room in one (32 characters). */
const PRINTED_NOWHERE: readonly string[] = [
  'services/progress/pages/case/index',
  'services/traffic/pages/violation/index',
]
const isPrinted = ({ carrier }: WayIn, page: string) => !(carrier === 'code' && PRINTED_NOWHERE.includes(page))

/** A link with whatever its page may be given, drawn by the seed; as much of it as the way can carry. */
function targetAt(way: WayIn, page: string, turn: number): Target {
  const rules = publicPages.pages[page] ?? {}
  const drawn = fc.sample(targetsOf(page, rules), { seed: seed + turn, numRuns: 50 }).map((one) => carried(way, one))
  const most = ({ params, campaign }: Target) => Object.keys(params).length + (campaign ? 1 : 0)
  const [fullest] = drawn.filter((one) => isWhole(one, rules)).sort((a, b) => most(b) - most(a))
  if (!fullest) throw new Error(`${way.id} can carry no whole link to ${page} (ENTRIES_SEED=${String(seed)})`)
  return fullest
}

/** Every page for each way; or one for each, so that as many pages have their turn as there are ways. */
export const cellsOf = (ways: readonly WayIn[]): Cell[] =>
  ways.flatMap((way, row) =>
    pages
      .map((page, column) => ({ page, column }))
      .filter(({ page, column }) => isPrinted(way, page) && (isAll || column === (row * 5) % pages.length))
      .map(({ page, column }) => ({ way, target: targetAt(way, page, row * pages.length + column) })),
  )

/** As a test is called: the way and the page, and what the link carries. */
export const named = ({ way, target }: Cell): readonly [name: string, cell: Cell] => [
  `${way.id} → ${target.page} ${JSON.stringify({ ...target.params, city: target.city, from: target.campaign })}`,
  { way, target },
]

/** What the arrival at a cell's page is to be, as it is kept on the phone. */
export const expectedOf = ({ way, target: { page, params, city, campaign } }: Cell): object => ({
  channel: way.channel,
  frame: way.frame ?? 'whole',
  page,
  city,
  params,
  ...(page.startsWith('services/') ? { service: page.split('/')[1] } : {}),
  ...(campaign === undefined ? {} : { campaign }),
})

/** Tells `npm run entries:matrix` how a cell came out. @param on `weapp` or `h5` */
export async function noted(on: string, { way, target }: Cell, look: () => Promise<void>): Promise<void> {
  const note = (fault?: string) => {
    const line = JSON.stringify({ on, way: way.id, page: target.page, fault })
    if (process.env.ENTRIES_OUT) fs.appendFileSync(process.env.ENTRIES_OUT, `${line}\n`)
  }
  await look().catch((error: unknown) => {
    note(error instanceof Error ? error.message : String(error))
    throw error
  })
  note()
}
