import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Card, Page } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { StaleNotice } from '../stale-notice'
import { Fallback } from '../fallback'
import { Related } from './related'
import { Sections } from './sections'
import { addressOf, loadMatter, useMatters } from './store'
import { texts } from './texts'
import { Contacts } from './contacts'

/** One matter: the answer in a line, what was asked about first, then all there is to know, and the next step. */
export default function MatterPage() {
  const t = useTexts(texts)
  const { city, params } = useArrival()
  const language = useLook((look) => look.language)
  const id = String(params.id ?? '')
  const { problem, value } = useMatters((all) => all[addressOf(city, id, language)]) ?? {}
  const load = () => void loadMatter(city, id, language)
  useEffect(load, [city, id, language])
  if (!value) return <Fallback problem={problem} onRetry={load} />
  const { read: guide, at } = value
  const { page, phone, sources } = guide
  // What comes whole from a city's list has nothing typical in it
  const typical = sources.length === 0 || sources.some(({ of }) => of.length > 0)
  return (
    <Page
      title={guide.title}
      bar={
        page ? (
          <Button onTap={() => openPage(page)}>{t.start}</Button>
        ) : (
          <Button icon="phone" onTap={() => void dial(phone)}>
            {t.call(phone)}
          </Button>
        )
      }
    >
      <StaleNotice at={at} problem={problem} onRetry={load} />
      <Card kind="lead">
        <View className="t-sub t-2">{guide.title}</View>
        <View className="t-title mt-1" {...heading(2)}>
          {guide.promise}
        </View>
      </Card>
      <Contacts guide={guide} />
      <Sections guide={guide} about={params.about as string | undefined} />
      {guide.questions.length > 0 && (
        <Card title={t.questions}>
          {guide.questions.map(({ q, a }) => (
            <View key={q} className="mt-3">
              <View className="t-strong">{q}</View>
              <View className="t-sub t-2 mt-1">{a}</View>
            </View>
          ))}
        </Card>
      )}
      <Related guide={guide} city={city} />
      <View className="foot">
        <View className="foot-line">{t.official(guide.officialName, guide.department)}</View>
        {guide.officialCode && <View className="foot-line">{t.code(guide.officialCode)}</View>}
        <View className="foot-line">{t.sources(sources.map(({ name }) => name).join('；'))}</View>
        {typical && <View className="foot-line">{t.typical}</View>}
      </View>
    </Page>
  )
}
