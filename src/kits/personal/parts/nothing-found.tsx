import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Card, Cell, Empty } from '../../../ui'
import type { Office } from '../../office/contract/types'
import { CallCell } from '../../office/parts/contacts'
import { texts } from '../texts/zh'
import { OtherCities } from './other-cities'

interface NothingFoundProps {
  /** Says where we asked: the office by its name. */
  title: (office: string) => string
  /** What that may mean, and where else it may be. */
  text: string
  office: Office
  onRetry: () => void
}

/** Nothing was found about this person: where we asked, what that may mean, and ways on. */
export function NothingFound({ title, text, office, onRetry }: NothingFoundProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Empty title={title(office.name[language])} text={text}>
      <OtherCities note={t.cityNote} />
      <Card kind="list">
        <CallCell first phone={office.phone} hours={office.hours} />
        <Cell icon="again" title={t.again} note={t.againNote} onTap={onRetry} />
        <Cell icon="find" title={t.find} note={t.findNote} onTap={() => openPage('pages/find/index')} />
      </Card>
    </Empty>
  )
}
