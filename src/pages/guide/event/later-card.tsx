import { openGuide } from '../../../core/arrival/open-guide'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import type { CalendarDay } from '../../../core/phone-calendar'
import { useTexts } from '../../../core/text'
import { childcareIn } from '../../../shared/law/childcare'
import { primaryEntryYear } from '../../../shared/law/school'
import { nextDose, VACCINES } from '../../../shared/law/vaccines'
import { yuanShort } from '../../../shared/money'
import { Card, Cell } from '../../../ui'
import { CalendarRow } from './calendar-row'
import { texts } from './texts'
import type { Shown } from './use-plan'

interface Row {
  readonly title: string
  readonly note: string
  readonly open: () => void
  /** For the calendar of the phone. */
  readonly day?: CalendarDay
}

/** What comes when all of it is done, by the law of its name. */
export function LaterCard({ lifeEvent: { id, later = [] }, kept: { date = '' }, today }: Shown) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const year = Number(today.slice(0, 4))
  const rows: Readonly<Record<(typeof later)[number], () => Row | undefined>> = {
    vaccine() {
      const next = nextDose(date, today)
      if (!next) return undefined
      const title = t.vaccine(t.day(next.from, today))
      const note = t.dose(VACCINES[next.vaccine].name[language], next.dose)
      const day = { id: `${id}-${next.vaccine}-${next.dose}`, title, day: next.from, ahead: 1, note }
      return { title, note, day, open: () => openGuide('vaccination') }
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
  const days = shown.flatMap(({ day }) => day ?? [])
  return (
    <Card kind="list" title={t.later}>
      {shown.map(({ title, note, open }, index) => (
        <Cell key={title} first={index === 0} title={title} note={note} onTap={open} />
      ))}
      {days.length > 0 && <CalendarRow days={days} />}
    </Card>
  )
}
