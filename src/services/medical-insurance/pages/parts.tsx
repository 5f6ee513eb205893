import { openPage } from '../../../core/arrival/open-page'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import type { Care, Tier } from '../../../shared/law/medical-cost'
import { Card, GuideCell, type SkeletonShape } from '../../../ui'
import type { Cover } from '../contract/types'
import { texts } from '../texts/zh'

/** Every page while it waits: the answer, then amounts. */
export const shape: SkeletonShape = [
  [
    [30, 16],
    [60, 44],
    [80, 40],
  ],
  [
    [30, 16],
    [100, 40],
    [100, 40],
    [100, 40],
  ],
]

interface Visit {
  readonly care?: Care
  readonly tier?: Tier
  readonly way?: string
}

export const openOwn = (page: 'cost' | 'away' | 'entries', visit: Visit = {}): void =>
  openPage(`services/medical-insurance/pages/${page}/index`, { ...visit })

/** The months that are owed. */
export const monthsOf = (cover: Pick<Cover, 'late'>): string[] => cover.late.map((bill) => bill.month)

/** What to do about bills that insurance does not pay yet. */
export function Meanwhile({ cover: { sharing, figures } }: { cover: Cover }) {
  const { cover: t } = useTexts(texts)
  const { phone, hours } = figures.office
  return (
    <Card kind="list" title={t.meanwhile}>
      <GuideCell
        first
        id="medical-family-share"
        title={t.family}
        note={sharing.theirs.length > 0 ? t.careWhose(sharing.theirs) : t.familyNote}
      />
      <GuideCell id="minimum-living" title={t.aid} note={t.aidNote} />
      <CallCell phone={phone} hours={hours} />
    </Card>
  )
}
