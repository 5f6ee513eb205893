import Taro from '@tarojs/taro'
import { useTexts } from '../../core/text'
import { homePage } from '../../core/arrival/not-found'
import { Button, Empty, Page } from '../../ui'
import { texts } from './texts'

/** A link that leads nowhere any more: says so, and leads on. */
export default function Missing() {
  const say = useTexts(texts)
  return (
    <Page
      title={say.name}
      bar={<Button onTap={() => void Taro.reLaunch({ url: `/${homePage()}` })}>{say.toHome}</Button>}
    >
      <Empty title={say.missing} text={say.missingText} />
    </Page>
  )
}
