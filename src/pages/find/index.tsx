import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Empty, Input, Page } from '../../ui'
import { services } from '../home/services.gen'
import { texts } from './texts'
import { match } from './match'
import { words } from './words.gen'

/** Search over the words people say; says why each result is there. */
export default function Find() {
  const say = useTexts(texts)
  const language = useLook((look) => look.language)
  const [typed, setTyped] = useState('')
  const found = match(typed, words)
    .map(({ id, word }) => ({ word, service: services.find((service) => service.id === id) }))
    .filter(({ service }) => service !== undefined)
  return (
    <Page title={say.find}>
      <Input search label={say.find} value={typed} placeholder={say.findHint} onChange={setTyped} />
      <View className="mt-3" />
      {found.length > 0 && (
        <Card kind="list">
          {found.map(({ service, word }, index) => (
            <Cell
              key={service?.id}
              first={index === 0}
              title={service?.title[language] ?? ''}
              note={say.because(word)}
              onTap={() => openPage(service?.page ?? '')}
            />
          ))}
        </Card>
      )}
      {typed.trim() !== '' && found.length === 0 && (
        <Empty title={say.nothing(typed)} text={say.nothingText}>
          <Card kind="list">
            <Cell
              first
              icon="phone"
              title={say.call12345}
              onTap={() => void Taro.makePhoneCall({ phoneNumber: '12345' })}
            />
          </Card>
        </Empty>
      )}
    </Page>
  )
}
