import Taro from '@tarojs/taro'
import { useTexts } from '../../core/text'
import { publicPages } from '../../arrival.gen'
import { Button, Empty, Page } from '../../ui'
import { texts } from './texts'

/** A link that leads nowhere any more: says so, and leads on. */
export default function Missing() {
  const say = useTexts(texts)
  const home = ONLY
    ? Object.keys(publicPages.pages).find((page) => page.startsWith(`services/${ONLY}/`))
    : 'pages/home/index'
  return (
    <Page
      title={say.name}
      bar={<Button onTap={() => void Taro.reLaunch({ url: `/${home ?? ''}` })}>{say.toHome}</Button>}
    >
      <Empty title={say.missing} text={say.missingText} />
    </Page>
  )
}
