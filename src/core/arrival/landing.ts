import { publicPages } from '../../arrival.gen'
import { cityLast } from '../city'
import { persisted } from '../storage'
import { arrivalOf, type Arrival } from './arrival'
import { ownOf, pageIn, type Launch } from './given'
import { launchNow } from './launch'
import { pageUrl, startAt } from './open-page'

/**
 * How the resident came this time: kept, as an answer may follow a trip to WeChat's check, which on the web is a new load.
 * What is counted takes channel and campaign from here.
 */
export const landed = persisted<Arrival>('arrival', 1)

/** Launches whose page is there. */
const taken = new WeakSet<Launch>()

/**
 * The arrival at a page. What a launch has beside its address is for the page it led to, once: whoever opens that page
 * again later has not been handed anything.
 * @param query As the page's address has it @returns whether it is where the launch led, as well
 */
export function arriveAt(path: string, query: Launch['query']): readonly [arrival: Arrival, isLanding: boolean] {
  const launch = launchNow()
  const isLanding = !taken.has(launch) && pageIn(launch.path) === pageIn(path)
  if (isLanding) taken.add(launch)
  const { scene, category, handed } = launch
  const given = { path, query, scene, category, handed: isLanding ? handed : undefined }
  return [arrivalOf(given, publicPages, cityLast()), isLanding]
}

/** The address of where an arrival leads. */
export const addressOf = ({ page = '', city, campaign, params }: Arrival): string =>
  pageUrl(page, { city, from: campaign, ...params })

/**
 * WeChat may show what was on screen in place of the page that a mini-program opens, where it opened the same before
 * (`noRelaunchIfPathUnchanged`): what was handed over this time has its page all the same.
 */
export function landAnew(): void {
  if (!SENDERS) return
  const launch = launchNow()
  if (!launch.handed || taken.has(launch) || !ownOf(publicPages.pages, pageIn(launch.path))) return
  void startAt(pageUrl(pageIn(launch.path), launch.query as Record<string, string>, String))
}
