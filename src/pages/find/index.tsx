import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useTexts } from '../../core/text'
import { Card, Cell, Empty, Input, Page } from '../../ui'
import { Hits } from './hits'
import { Events } from './events'
import { answerTo, lifeEvents } from './search'
import { texts } from './texts'

/** What somebody would say to a neighbour → the matter they mean, as they type; or the nearest, said to be no more. */
export default function Find() {
  const say = useTexts(texts)
  const [typed, setTyped] = useState('')
  const { hits, sure, about, event } = answerTo(typed)
  const [best] = hits
  const call = (
    <Card kind="list">
      <Cell first icon="phone" title={say.call12345} onTap={() => void Taro.makePhoneCall({ phoneNumber: '12345' })} />
    </Card>
  )
  return (
    <Page title={say.find}>
      <Input search label={say.find} value={typed} placeholder={say.findHint} onChange={setTyped} />
      <View className="mt-3" />
      {typed.trim() === '' && (
        <View>
          <View className="t-note t-2">{say.examples}</View>
          <Events events={lifeEvents()} />
        </View>
      )}
      {event && <Events events={[event]} />}
      {best && (sure || event) && (
        <View>
          <Hits hits={[best]} typed={typed} about={about} />
          {hits.length > 1 && <View className="group">{say.maybe}</View>}
          {hits.length > 1 && <Hits hits={hits.slice(1)} typed={typed} />}
          <View className="group">{say.none}</View>
          {call}
        </View>
      )}
      {typed.trim() !== '' && !event && !(best && sure) && (
        <Empty title={say.nothing(typed)} text={say.nothingText}>
          {best && <View className="group">{say.nearest}</View>}
          {best && <Hits hits={hits.slice(0, 3)} typed={typed} />}
          {call}
        </Empty>
      )}
    </Page>
  )
}
