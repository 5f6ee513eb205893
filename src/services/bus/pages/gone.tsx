import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import { Card, Cell, Empty } from '../../../ui'
import type { StopAnswer } from '../contract/types'
import { texts } from '../texts/zh'

interface GoneProps {
  of: NonNullable<StopAnswer['gone']>
  office: StopAnswer['office']
  onSuccessor: (id: string) => void
  onFind: () => void
}

/** A stop or line that is no more: what serves it now, or the list. */
export function Gone({ of: { name, successor }, office, onSuccessor, onFind }: GoneProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Empty title={t.gone(name)} text={t.goneText}>
      <Card kind="list">
        {successor && (
          <Cell
            first
            title={t.goTo(successor.name[language])}
            note={t.successor}
            onTap={() => onSuccessor(successor.id)}
          />
        )}
        <Cell first={!successor} icon="find" title={t.findAgain} onTap={onFind} />
        <CallCell phone={office.phone} hours={office.hours} />
      </Card>
    </Empty>
  )
}
