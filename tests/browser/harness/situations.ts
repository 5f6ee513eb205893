import type { Page } from 'playwright-core'
import { guideOfItem } from '../../../server/catalogue/item-guide'
import type { Item } from '../../../server/catalogue/items'
import { catalogue } from '../../../server/error-catalogue'
import type { GuideAnswer } from '../../../src/shared/platform/types'
import type { Fault, Site } from './site'

/** One picture: a module's `tests/looks.ts` has its own in `looks`. */
export interface Situation {
  /** File name of its picture. */
  readonly name: string
  readonly path: string
  readonly example?: string
  readonly faults?: Readonly<Record<string, Fault>>
  /** What the resident reads when the screen is there. */
  readonly sees: string
  /** What they do then, and what they read after it. */
  readonly act?: (page: Page, site: Site) => Promise<unknown>
  readonly then?: string
  /** The one look that has it. */
  readonly only?: 'standard' | 'care'
}

/** The server's own answer to a failure. */
export const refusal = (code: keyof typeof catalogue, facts: object = {}): Fault => ({
  status: catalogue[code].status,
  body: { error: { code, ...catalogue[code].zh, requestId: '019aae10-5c00-7000-8000-00000000c0de', ...facts } },
})

/** The server's own guide of a matter that a city's list has. */
export const cityItemGuide = (item: Item): GuideAnswer =>
  guideOfItem(item, { id: 'yunlan', name: { zh: '云澜市', en: 'Yunlan' } }, 'zh')

/** A finger taps the first of these words. */
export const tap = (text: string) => (page: Page) => page.getByText(text, { exact: true }).first().click()

/** The line is cut, then the page opened again. */
export const goOffline = async (page: Page, site: Site) => {
  site.faults = { '/': 'cut' }
  await page.reload()
}

/** Opens the page as the situation has it, and does what it says. */
export async function arrange(page: Page, site: Site, situation: Situation): Promise<void> {
  const { path, example = 'default', faults = {}, sees, act, then } = situation
  const reads = (text: string) => page.locator('.page').getByText(text).first().waitFor({ timeout: 15000 })
  site.example = example
  site.faults = faults
  await page.goto(`${site.url}/${path}`)
  await reads(sees)
  await act?.(page, site)
  if (then) await reads(then)
}
