import fs from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { root } from '../../../scripts/lib/build'
import { isAsking } from './asked'

const inPage = path.join(__dirname, 'in-page.js')
const axe = path.join(root, 'node_modules/axe-core/axe.min.js')

/** Loads a script into the page once. @param known What it defines */
async function load(page: Page, file: string, known: string): Promise<void> {
  // Not as a script of the page: its own policy forbids those
  if (!(await page.evaluate<boolean>(`'${known}' in window`))) await page.evaluate(fs.readFileSync(file, 'utf8'))
}

async function measure<T>(page: Page, check: string): Promise<T> {
  await load(page, inPage, 'looks')
  return page.evaluate(`window.looks.${check}`)
}

/** Until the whole screen is there: nothing it asked for is still to come, and nothing on it changes. */
export async function atRest(page: Page): Promise<void> {
  do await measure(page, 'rest()')
  while (isAsking(page))
}

/** Faults a careful eye finds on the page as it is: nothing sideways, nothing cut, targets and texts large enough. */
export async function faultsOf(page: Page, { care }: { care: boolean }): Promise<Record<string, string[]>> {
  const found = await measure<Record<string, string[]>>(
    page,
    `faults(${JSON.stringify({ target: care ? 60 : 44, text: care ? 18 : 12.5 })})`,
  )
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length))
}

/** What axe finds: rule, element and why. @param rules Those alone; every rule of it where none are named */
export async function axeFaultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  await load(page, axe, 'axe')
  const only = rules ? { runOnly: { type: 'rule', values: rules } } : {}
  const options = JSON.stringify({ ...only, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResults>(`window.axe.run(${options})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

const folder = path.join(root, 'dist/screens')

/** A picture of the whole page, however long, in dist/screens/; none in CI, where nobody looks. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.CI) return
  const size = page.viewportSize()
  if (!size) throw new Error('a phone has a size')
  fs.mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ ...size, height: await measure<number>(page, 'height()') })
  // As page.screenshot() does, which knows no such option: it packs a picture for most of the time it takes
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await session.detach()
  fs.writeFileSync(path.join(folder, `${name}.png`), Buffer.from(data, 'base64'))
  await page.setViewportSize(size)
}
