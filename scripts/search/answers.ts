import type { Guide } from '../../server/catalogue/typical'
import type { LocalizedText } from '../../src/shared/contract'
import { pagePath, pagesOfMatters } from '../../server/catalogue/pages-of-matters'
import type { Manifest } from '../services/manifests'
import { lifeEventTiles } from '../services/home'
import { readTypicalFiles } from './catalogue'

/**
 * What one knows of each matter without opening it, a line each: id, promise, cost, time, with tabs between;
 * of a life event what stands below its name.
 */
export function answersIn(language: keyof LocalizedText, manifests: readonly Manifest[]): string {
  const line = (id: string, ...texts: readonly LocalizedText[]) =>
    [id, ...texts.map((text) => text[language])].join('\t')
  const guides = readTypicalFiles<Guide>('guides')
  const guided = new Set(pagesOfMatters(manifests).values())
  // Whose first page does a matter is found as that matter
  const released = manifests.filter(({ id, pages: [first], status }) => {
    return status === 'released' && !guided.has(pagePath(id, first?.name ?? ''))
  })
  return [
    ...guides.map(({ id, promise, fee, time }) => line(id, promise, fee, time.promised)),
    ...released.map(({ id, promise, cost, time }) => line(id, promise, cost, time)),
    ...lifeEventTiles().map(({ id, note }) => line(`event.${id}`, note)),
  ].join('\n')
}
