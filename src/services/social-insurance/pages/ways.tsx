import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useTexts } from '../../../core/text'
import { Cell } from '../../../ui'
import { texts } from '../texts/zh'

interface GuideCellProps {
  /** Of the catalogue of matters. */
  id: string
  title: string
  note: string
  first?: boolean
}

/** A row that leads to the guide of another matter. */
export function GuideCell({ id, ...shown }: GuideCellProps) {
  const { city } = useArrival()
  return <Cell {...shown} onTap={() => openGuide(id, city)} />
}

export const openGuide = (id: string, city: string): void => openPage('pages/guide/matter/index', { id, city })

export const openOwn = (page: 'record' | 'retirement' | 'pension', city: string): void =>
  openPage(`services/social-insurance/pages/${page}/index`, { city })

/** What needs no answer of the centre: the first row of a list. */
export function RetirementCell() {
  const { retirement: t } = useTexts(texts)
  const { city } = useArrival()
  return <Cell first icon="wait" title={t.instead} note={t.insteadNote} onTap={() => openOwn('retirement', city)} />
}
