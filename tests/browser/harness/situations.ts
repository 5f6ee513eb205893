import type { Page } from 'playwright-core'
import type { Choice } from '../../../src/core/look'
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

/** A browser told whether its phone is in a network says so, and goes on saying so. */
const inNetwork = (page: Page, site: Site, isIn: boolean) =>
  page.context().addCookies([{ name: 'network', value: isIn ? 'some' : 'none', url: site.url }])
const sayNetwork = () =>
  Object.defineProperty(Navigator.prototype, 'onLine', {
    configurable: true,
    get: () => !document.cookie.includes('network=none'),
  })

/** The phone leaves its network. */
export async function leaveNetwork(page: Page, site: Site): Promise<void> {
  site.faults = { '/': 'cut' }
  await page.addInitScript(sayNetwork)
  await inNetwork(page, site, false)
}

/** The phone leaves its network, then the page is opened again. */
export const goOffline = async (page: Page, site: Site) => {
  await leaveNetwork(page, site)
  await page.reload()
}

/** The look that a phone turns to; its language stays where none is named. */
export type Turned = Pick<Choice, 'theme' | 'size'> & Partial<Pick<Choice, 'language'>>

/** The holder of the phone chooses another look: the screen, as it is, takes it on. */
export async function turn(page: Page, { theme, size, language }: Turned): Promise<void> {
  const keep = (part: Turned) => {
    const kept = JSON.parse(localStorage.getItem('look') ?? '{}') as { data: { data: object } }
    Object.assign(kept.data.data, part)
    localStorage.setItem('look', JSON.stringify(kept))
    dispatchEvent(new Event('storage'))
  }
  await page.evaluate(keep, { theme, size, ...(language ? { language } : {}) })
  const is = (name: string, isOn: boolean) => (isOn ? `.theme--${name}` : `:not(.theme--${name})`)
  const turned = `.page${is('dark', theme === 'dark')}${is('care', size === 'care')}${language ? is('en', language === 'en') : ''}`
  await page.locator(turned).first().waitFor({ state: 'attached' })
}

const reads = (page: Page, text: string) => page.locator('.page').getByText(text).first().waitFor()

/** Opens the page as the situation has it, in this look, and does what it says. */
export async function arrange(page: Page, site: Site, situation: Situation, look: Turned): Promise<void> {
  const { path, example = 'default', faults = {}, sees, act } = situation
  site.example = example
  site.faults = faults
  if (faults['/'] === 'cut') await leaveNetwork(page, site)
  else await inNetwork(page, site, true)
  await page.goto(`${site.url}/${path}`)
  await turn(page, { language: 'zh', ...look })
  await reads(page, sees)
  await act?.(page, site)
  await isThere(page, situation)
}

/** Until the resident reads what the situation ends with. */
export const isThere = (page: Page, { sees, then = sees }: Situation): Promise<void> => reads(page, then)
