import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Condition, Page } from '../../../ui'
import { holder } from '../me-store'
import { Lead } from '../parts'
import { texts } from '../texts/no-id'
import '../index.scss'

const toHalls = () => openPage('services/nearby/pages/near/index', { kind: 'hall' })

/** Whoever has no mainland id: what works for them, and where the rest is done. Whoever is known by name sees their own here. */
export default function NoIdPage() {
  useArrival()
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const isNamed = holder.useLoaded('').value?.person !== undefined
  return (
    <Page
      title={t.title}
      bar={
        <Button icon="pin" onTap={toHalls}>
          {t.nearest}
        </Button>
      }
    >
      <Lead title={t.lead} text={t.leadText} />
      <Card title={t.here}>
        {isNamed && <Condition met>{t.accounts}</Condition>}
        <Condition met>{t.guides}</Condition>
        <Condition met>{t.reports}</Condition>
        {!care && <Condition met>{t.around}</Condition>}
      </Card>
      <Card kind="list" title={t.counter}>
        {!isNamed && <Cell first title={t.own} note={t.ownNote} onTap={toHalls} />}
        <Cell first={isNamed} title={t.family} note={t.familyNote} onTap={toHalls} />
        {isNamed && <Cell title={t.leave} note={t.leaveNote} onTap={toHalls} />}
        <Cell icon="phone" title={t.call} note={t.callNote} onTap={() => void dial('12345')} />
      </Card>
    </Page>
  )
}
