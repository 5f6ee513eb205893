import { useTexts } from '../../core/text'
import { toHome } from '../../core/arrival/not-found'
import { Button, Empty, Page } from '../../ui'
import { texts } from './texts'

/** A link that leads nowhere any more: says so, and leads on. */
export default function Missing() {
  const t = useTexts(texts)
  return (
    <Page title={t.name} bar={<Button onTap={() => toHome()}>{t.toHome}</Button>}>
      <Empty title={t.missing} text={t.missingText} />
    </Page>
  )
}
