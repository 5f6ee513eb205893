import { openPage, pageUrl, replacePage } from '../../../core/arrival/open-page'
import type { Row } from '../contract/types'

const page = (name: 'violations' | 'violation') => `services/traffic/pages/${name}/index`

export const openViolation = (row: Pick<Row, 'id'> | undefined): void =>
  row && openPage(page('violation'), { id: row.id })

/** The list, without whatever is of a person. */
export const listUrl = (city: string): string => pageUrl(page('violations'), { city })

/** Back to the list, also for whoever came to one violation alone. */
export const toList = (city: string): void => void replacePage(listUrl(city))

/** Whom to act for, of those who let one. */
export const openFamily = (): void => openPage('pages/people/whom/index', { service: 'traffic' })
