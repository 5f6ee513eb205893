import { useState } from 'react'
import { copy } from '../../../../core/device'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { Card, Cell, Empty, Group, Sheet } from '../../../../ui'
import type { Violations } from '../../contract/types'
import { texts } from '../../texts/zh'
import { openFamily } from '../open'
import { StudyConditions } from '../study'

/** 学法减分 as a row with its answer; a tap shows why, or how. */
export function StudyCell({ all: { study, cycle }, first }: { all: Violations; first?: boolean }) {
  const { study: t } = useTexts(texts)
  const [open, setOpen] = useState(false)
  if (!study) return null
  const [why] = study.conditions.filter(({ met }) => !met)
  return (
    <>
      <Cell
        first={first}
        title={study.may ? t.can(study.left) : t.title}
        note={why ? t.unmet[why.key](why.count ?? 0) : t.mayNote}
        onTap={() => setOpen(true)}
      />
      {open && (
        <Sheet title={study.may ? t.can(study.left) : t.cannot} onClose={() => setOpen(false)}>
          <StudyConditions study={study} used={cycle?.used ?? 0} />
        </Sheet>
      )}
    </>
  )
}

/** Nothing is open: what else one may want. */
export function WaysOn({ all }: { all: Violations }) {
  const { list: t, where } = useTexts(texts)
  return (
    <>
      <Group>{t.also}</Group>
      <Card kind="list">
        <StudyCell first all={all} />
        <Cell first={!all.study} title={t.elsewhere} note={t.elsewhereNote} onTap={() => void copy(where.appName)} />
        <Cell title={t.family} note={t.familyNote} onTap={openFamily} />
      </Card>
    </>
  )
}

/** Neither a car nor a licence here: where we asked, and where else it may be. */
export function Nobody({ all: { office } }: { all: Violations }) {
  const { list: t, where } = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Empty title={t.nobody(office.name[language])} text={t.nobodyText}>
      <OtherCities note={t.elsewhereCity} />
      <Card kind="list">
        <Cell first title={t.family} note={t.familyNote} onTap={openFamily} />
        <Cell title={t.elsewhere} note={t.elsewhereNote} onTap={() => void copy(where.appName)} />
        <CallCell phone={office.phone} />
      </Card>
    </Empty>
  )
}
