import fs from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { root } from '../../../scripts/lib/build'

const inPage = path.join(__dirname, 'in-page.js')
const axe = path.join(root, 'node_modules/axe-core/axe.min.js')

const measure = async <T>(page: Page, check: string): Promise<T> => page.evaluate(`window.looks.${check}`)

/** Until the whole screen is there. */
export async function atRest(page: Page): Promise<void> {
  await page.addScriptTag({ path: inPage })
  await measure(page, 'rest()')
}

/** Faults a careful eye finds on the page as it is: nothing sideways, nothing cut, targets and texts large enough. */
export async function faultsOf(page: Page, { care }: { care: boolean }): Promise<Record<string, string[]>> {
  await page.addScriptTag({ path: inPage })
  const found = {
    'sticks out sideways': await measure<string[]>(page, 'overflow()'),
    'text is cut': await measure<string[]>(page, 'clipped()'),
    'texts overlap': await measure<string[]>(page, 'overlapping()'),
    'target too small': await measure<string[]>(page, `smallTargets(${care ? 60 : 44})`),
    'text too small': await measure<string[]>(page, `smallTexts(${care ? 18 : 12.5})`),
  }
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length))
}

/** What axe finds, every rule of it: rule, element and why. */
export async function axeFaultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate<AxeResults>('window.axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

const folder = path.join(root, 'dist/screens')

/** A picture of the whole page, however long, in dist/screens/. */
export async function picture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()
  if (!size) throw new Error('a phone has a size')
  fs.mkdirSync(folder, { recursive: true })
  await page.addScriptTag({ path: inPage })
  await page.setViewportSize({ ...size, height: await measure<number>(page, 'height()') })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  await page.setViewportSize(size)
}
