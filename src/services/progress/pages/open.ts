import { openPage, pageUrl, replacePage } from '../../../core/arrival/open-page'
import type { SkeletonShape } from '../../../ui'

type Own = 'cases' | 'case' | 'by-number'

const page = (name: Own): string => `services/progress/pages/${name}/index`

export const openCase = (id: string): void => openPage(page('case'), { id })
export const openList = (): void => openPage(page('cases'))
export const openLookUp = (): void => openPage(page('by-number'))

/** Of all that is under way, with nothing of a person in it. */
export const listUrl = (city: string): string => pageUrl(page('cases'), { city })

/** The list in place of what is on screen, also for whoever came to one case alone. */
export const goToList = (city: string): void => void replacePage(listUrl(city))

/** To choose whose cases are shown. */
export const openFamily = (): void => openPage('pages/people/whom/index', { service: 'progress' })

/** Pages while they wait: the answer, then rows. */
export const shape: SkeletonShape = [
  [
    [30, 16],
    [70, 36],
    [60, 16],
  ],
  [
    [25, 20],
    [60, 20],
    [50, 14],
    [60, 20],
    [50, 14],
  ],
]
