import { View } from '@tarojs/components'
import type { Section } from '../../shared/search/section'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Icon } from '../../ui'
import { heading } from '../../ui/a11y'
import { answerOf } from './answers'
import { HitRow } from './hits'
import { openHit } from './open-hit'
import type { Hit } from './search'
import { texts } from './texts/zh'

interface BestProps {
  hit: Hit
  typed: string
  about?: Section
  /** Why it stands here, where its name does not say so. */
  why?: string
  onOpen?: () => void
}

/** What was most likely meant: the answer itself, large, before any page is opened; then the way to the rest. */
export function Best({ hit, typed, about, why, onOpen }: BestProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const answer = answerOf(hit, t.answers, language)
  const goes = about && !hit.page ? t.goesTo[about] : undefined
  const go = () => {
    onOpen?.()
    openHit(hit, about)
  }
  const asked = (about === 'fee' || about === 'time') && answer?.[about]
  const headline = asked || answer?.headline
  const short = !asked && answer?.fee && answer.time ? t.short(answer.fee, answer.time) : undefined
  return (
    <Card kind="lead">
      {why && (
        <View className="row t-note t-2 find-why">
          <Icon name="find" />
          {why}
        </View>
      )}
      {answer && (
        <View>
          <View className="t-title" {...heading(2)}>
            {headline || answer.promise}
          </View>
          {headline && <View className="t-sub t-2 mt-1">{answer.promise}</View>}
          {short && <View className="t-sub t-2 mt-1">{short}</View>}
          <View className="rule" />
        </View>
      )}
      <HitRow first {...{ hit, typed }} note={goes} onTap={go} />
    </Card>
  )
}
