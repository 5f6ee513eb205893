import { openPage } from '../../core/arrival/open-page'
import type { Section } from '../../shared/search/section'
import type { Hit } from './search'

/** Opens what a hit leads to: the page that does it, else its guide, at what was asked about. */
export function openHit({ id, page }: Hit, about?: Section): void {
  if (page) openPage(page)
  else openPage('pages/guide/matter/index', { id, about })
}
