import type { Guide } from '../../server/catalogue/typical'
import type { LocalizedText } from '../../src/shared/contract'
import { pagePath, pagesOfMatters } from '../../server/catalogue/pages-of-matters'
import { pagesFoundApart } from '../../server/search/matters'
import type { Manifest } from '../services/manifests'
import { lifeEventTiles } from '../services/home'
import { readTypicalFiles } from './catalogue'

/**
 * What one knows of each matter without opening it, a line each: id, promise, cost, time, headline, with tabs between;
 * of a life event what stands below its name.
 */
export function answersIn(language: keyof LocalizedText, manifests: readonly Manifest[]): string {
  const line = (id: string, ...texts: readonly (LocalizedText | undefined)[]) =>
    [id, ...texts.flatMap((text) => text?.[language] ?? [])].join('\t')
  const pages = pagesOfMatters(manifests)
  const released = manifests.filter(({ status }) => status === 'released')
  const firstPage = ({ id, pages: [first] }: Manifest) => pagePath(id, first?.name ?? '')
  // What a service of ours does is promised as the service promises it
  const doneBy = (matter: string) => released.find((one) => firstPage(one) === pages.get(matter))
  const ofService = (id: string, { promise, cost, time }: Manifest) => line(id, promise, cost, time)
  const ofGuide = (guide: Guide) => {
    const service = doneBy(guide.id)
    return service
      ? ofService(guide.id, service)
      : line(guide.id, guide.promise, guide.fee, guide.time.promised, guide.headline)
  }
  const guided = new Set(pages.values())
  return [
    ...readTypicalFiles<Guide>('guides').map(ofGuide),
    ...released.filter((one) => !guided.has(firstPage(one))).map((one) => ofService(one.id, one)),
    ...pagesFoundApart(manifests, guided).map(({ id, manifest }) => ofService(id, manifest)),
    ...lifeEventTiles().map(({ id, note }) => line(`event.${id}`, note)),
  ].join('\n')
}
