import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { childcareIn } from '../../../shared/law/childcare'
import { primaryEntryYear } from '../../../shared/law/school'
import { nextDose, VACCINES } from '../../../shared/law/vaccines'
import { yuanShort } from '../../../shared/money'
import { Card, Cell } from '../../../ui'
import { texts } from './texts'
import type { Shown } from './use-plan'

const openGuide = (id: string) => openPage('pages/guide/matter/index', { id })

/** What comes when all of it is done, by the law of its name. */
export function LaterCard({ lifeEvent: { later = [] }, kept: { date = '' }, today }: Shown) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const year = Number(today.slice(0, 4))
  const rows = {
    vaccine() {
      const next = nextDose(date, today)
      if (!next) return undefined
      const name = VACCINES[next.vaccine].name[language]
      const title = t.vaccine(t.day(next.from, today))
      return { title, note: t.dose(name, next.dose), open: () => openGuide('vaccination') }
    },
    childcare() {
      const { fen } = childcareIn(date, year + 1)
      if (fen === 0) return undefined
      const title = t.childcare(year + 1, yuanShort(fen))
      return { title, note: t.childcareNote, open: () => openGuide('childcare-subsidy') }
    },
    school() {
      const entry = primaryEntryYear(date)
      if (`${entry}-09-01` <= today) return undefined
      const open = () => openPage('pages/guide/event/index', { id: 'starting-school' })
      return { title: t.school(entry), note: t.schoolNote, open }
    },
  }
  const shown = date ? later.flatMap((one) => rows[one]() ?? []) : []
  if (shown.length === 0) return null
  return (
    <Card kind="list" title={t.later}>
      {shown.map(({ title, note, open }, index) => (
        <Cell key={title} first={index === 0} title={title} note={note} onTap={open} />
      ))}
    </Card>
  )
}
