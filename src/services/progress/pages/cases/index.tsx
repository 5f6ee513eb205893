import { useArrival } from '../../../../core/arrival/use-arrival'
import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button, Cell } from '../../../../ui'
import type { Cases } from '../../contract/types'
import { cases } from '../../store'
import { texts } from '../../texts/zh'
import { openLookUp, shape } from '../open'
import { Content } from './content'
import { useEntries } from './entries'
import { leadOf } from './lead'

/** Everything under way or waiting for the resident, whichever department has it. */
export default function CasesPage() {
  const { city } = useArrival()
  const { cases: t, department } = useTexts(texts)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="progress"
      department={department}
      of={cases.useLoaded(city)}
      shape={shape}
      nameless={<Cell first title={t.inHand} note={t.inHandNote} onTap={openLookUp} />}
      bar={(all) => <Bar all={all} />}
    >
      {(all, shown) => <Content all={all} {...shown} />}
    </PersonalPage>
  )
}

/** Opens the one that is first, and says what is seen then. */
function Bar({ all }: { all: Cases }) {
  const { cases: t } = useTexts(texts)
  const entries = useEntries(all)
  const first = leadOf(entries) ?? entries.theirs[0]
  if (!first)
    return (
      <Button icon="find" onTap={() => openPage('pages/find/index')}>
        {t.find}
      </Button>
    )
  const { row, isTold, open } = first
  if (first === entries.yours[0])
    return <Button onTap={open}>{row?.asked ? t.open[row.asked.kind] : t.openFirst}</Button>
  return (
    <Button kind={isTold ? undefined : 'line'} onTap={open}>
      {isTold ? t.openLate : t.openNext}
    </Button>
  )
}
