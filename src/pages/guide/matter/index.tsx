import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Page } from '../../../ui'
import { Instead } from '../instead'
import { Sections } from './sections'
import { addressOf, loadMatter, useMatters } from './store'
import { texts } from './texts'

const phoneTo = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber })

/** One matter: the answer in a line, what was asked about first, then all there is to know, and the next step. */
export default function MatterPage() {
  const say = useTexts(texts)
  const { city, params } = useArrival()
  const language = useLook((look) => look.language)
  const id = String(params.id ?? '')
  const { problem, value: guide } = useMatters((all) => all[addressOf(city, id, language)]) ?? {}
  const load = () => void loadMatter(city, id, language)
  useEffect(load, [city, id, language])
  if (!guide) return <Instead problem={problem} onRetry={load} />
  const { page, phone } = guide
  return (
    <Page
      title={guide.title}
      bar={
        page ? (
          <Button onTap={() => openPage(page)}>{say.start}</Button>
        ) : (
          <Button icon="phone" onTap={() => phoneTo(phone)}>
            {say.call(phone)}
          </Button>
        )
      }
    >
      <Card kind="lead">
        <View className="t-sub t-2">{guide.title}</View>
        <View className="t-title mt-1">{guide.promise}</View>
      </Card>
      <Sections guide={guide} about={params.about as string | undefined} />
      <Card title={say.questions}>
        {guide.questions.map(({ q, a }) => (
          <View key={q} className="mt-3">
            <View className="t-strong">{q}</View>
            <View className="t-sub t-2 mt-1">{a}</View>
          </View>
        ))}
      </Card>
      <View className="group">{say.next}</View>
      <Card kind="list">
        {guide.next.map(({ id: other, title }, index) => (
          <Cell
            key={other}
            first={index === 0}
            title={title}
            onTap={() => openPage('pages/guide/matter/index', { id: other, city })}
          />
        ))}
      </Card>
      <View className="foot">
        <View className="foot-line">{say.official(guide.officialName, guide.department)}</View>
        <View className="foot-line">{say.sources(guide.sources.map(({ name }) => name).join('；'))}</View>
        <View className="foot-line">{say.typical}</View>
      </View>
    </Page>
  )
}
