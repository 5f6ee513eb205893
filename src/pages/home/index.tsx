import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { recent } from '../../core/recent'
import { useTexts } from '../../core/text'
import { Card, Cell, Group, Icon, Page } from '../../ui'
import { a11y } from '../../ui/a11y'
import { texts } from './texts'
import { services } from './services.gen'

/** One more entry among many: by what people want to do, what they used lately first. */
export default function Home() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [lately, setLately] = useState(recent)
  useDidShow(() => setLately(recent()))
  const used = lately
    .map((id) => services.find((service) => service.id === id))
    .filter((service) => service !== undefined)
  const others = services.filter(({ id }) => !lately.includes(id))
  const list = (title: string, shown: readonly (typeof services)[number][]) =>
    shown.length > 0 && (
      <View>
        <Group>{title}</Group>
        <Card kind="list">
          {shown.map(({ id, title: name, promise, page }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={name[language]}
              note={promise[language]}
              onTap={() => openPage(page)}
            />
          ))}
        </Card>
      </View>
    )
  return (
    <Page title={t.name}>
      <View className="search" onClick={() => openPage('pages/find/index')} {...a11y({ role: 'button' })}>
        <Icon name="find" />
        <View className="t-2">{t.findHint}</View>
      </View>
      {list(t.recent, used)}
      {list(t.all, others)}
      <Card kind="list">
        <Cell first title={t.mine} onTap={() => openPage('pages/mine/index')} />
      </Card>
    </Page>
  )
}
