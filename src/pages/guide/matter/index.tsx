import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useArrival } from '../../../core/arrival/use-arrival'
import { cityLast } from '../../../core/city'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { useOpening } from '../../../kits/openings/openings-store'
import { Button, Page, ShareButton } from '../../../ui'
import { Fallback } from '../fallback'
import { StaleNotice } from '../stale-notice'
import { Bar } from './bar'
import { Bring, Steps } from './cards'
import { CityNotice } from './city-notice'
import { Contacts } from './contacts'
import { Lead } from './lead'
import { Place } from './place'
import { Rest } from './rest'
import { addressOf, loadMatter, useMatters } from './store'
import { texts } from './texts'
import { Wrong } from './wrong'
import './index.scss'

/** One matter: the answer in a line, where to go now, what to bring, how it goes, and one card for the rest. */
export default function MatterPage() {
  const t = useTexts(texts)
  // Read before the arrival is remembered
  const [before] = useState(cityLast)
  const { city, params } = useArrival()
  const { care, language } = useLook()
  const id = String(params.id ?? '')
  const about = params.about as string | undefined
  const { problem, value } = useMatters((all) => all[addressOf(city, id, language)]) ?? {}
  const { waiting, opening } = useOpening(city, id, language)
  const load = () => void loadMatter(city, id, language)
  useEffect(load, [city, id, language])
  // Both are asked at once, and shown at once: nothing below the place moves when it comes
  if (!value || waiting) return <Fallback problem={value ? undefined : problem} onRetry={load} />
  const { read: guide, at } = value
  const cards = [<Bring key="needs" needs={guide.needs} />, <Steps key="steps" {...guide} />]
  return (
    <Page title={guide.title} bar={<Bar {...{ guide, opening }} />}>
      {before !== city && <CityNotice {...{ city, before, id }} />}
      <StaleNotice at={at} problem={problem} onRetry={load} />
      <Lead guide={guide} about={about} />
      {opening ? <Place {...{ guide, city, opening }} /> : <Contacts guide={guide} />}
      {about === 'steps' ? cards.reverse() : cards}
      <Rest guide={guide} city={city} />
      <View className="mt-3">
        {care && (
          <Button kind="line" icon="phone" onTap={() => void dial(guide.phone)}>
            {t.call(guide.phone)}
          </Button>
        )}
        <ShareButton />
      </View>
      <Wrong city={city} id={id} checked={guide.checked} />
    </Page>
  )
}
