import Taro from '@tarojs/taro'
import { useTexts } from '../../core/text'
import { homePage } from '../../core/arrival/not-found'
import { Button, Empty, Page } from '../../ui'
import { texts } from './texts'

/** A link that leads nowhere any more: says so, and leads on. */
export default function Missing() {
  const t = useTexts(texts)
  return (
    <Page title={t.name} bar={<Button onTap={() => void Taro.reLaunch({ url: `/${homePage()}` })}>{t.toHome}</Button>}>
      <Empty title={t.missing} text={t.missingText} />
    </Page>
  )
}
