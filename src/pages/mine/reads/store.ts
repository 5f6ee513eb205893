import type { Outcome } from '../../../core/device'
import { doing } from '../../../core/doing'
import { platform } from '../../../core/http/platform'
import { keepFile } from '../../../core/keep-file'
import { storeOf } from '../../../core/store'
import { pagedStore } from '../../../kits/personal/paged-store'
import type { Reads } from '../../../shared/platform/types'
import { readReports } from './api'
import type { Look, Read } from './looks-of'

/** Who read my data, a page at a time. */
export const reads = pagedStore<Reads, Read>({
  ask: (_, before) => platform.reads({ query: { before } }),
  itemsOf: (page) => page.reads,
})

export const reporting = doing()

/** When a look was said to be wrong since the list came, by its id. */
export const useReported = storeOf<Readonly<Record<string, NonNullable<Read['reported']>>>>(() => ({}))

/** Says that a look should not have been. @returns whether it was said */
export async function report({ id, reads: of }: Look): Promise<boolean> {
  // One endpoint takes so many; a look is minutes long
  const ids = of.slice(0, 50).map((read) => read.id)
  const said = await reporting.run(() => readReports.reportReads({ body: { reads: ids } }))
  if (said) useReported.setState({ [id]: { at: said.reportedAt } })
  return said !== undefined
}

/** Hands over the list as it stands on screen, a look a line. To be called by a tap. */
export const saveList = (lines: readonly string[]): Promise<Outcome> =>
  keepFile('jinban-reads.txt', `${lines.join('\n')}\n`)
