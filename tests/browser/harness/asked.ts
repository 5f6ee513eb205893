import type { Page, Request } from 'playwright-core'

/** ms. What has had no answer for so long is not waited for: some departments never answer. */
const LONGEST = 300

const asked = new WeakMap<Page, Map<Request, number>>()

/** From now on it is known what a page has asked for and has not got yet. */
export function watchAsked(page: Page): void {
  const open = new Map<Request, number>()
  asked.set(page, open)
  page.on('request', (request) => open.set(request, Date.now()))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Whether something that a page asked for is still to come. @throws Error for a page that is not watched */
export function isAsking(page: Page): boolean {
  const open = asked.get(page)
  if (!open) throw new Error('nobody watches what this page asks for: watchAsked(page)')
  return [...open.values()].some((since) => Date.now() - since < LONGEST)
}
