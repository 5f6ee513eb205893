import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../../core/problem'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { timeOf } from '../../../../shared/days'
import { Link, Notice, Sheet } from '../../../../ui'
import type { Now, Warning } from '../../contract/types'
import { isOld, minutesSince } from '../../rules/now'
import { texts } from '../../texts/zh'

interface NoticesProps {
  of: Now
  warnings: readonly Warning[]
  at: Date
  problem?: Problem
  again: () => void
}

/** What to know before the answer: warnings, and what of it is old or missing. */
export function Notices({ of: { air, weather, oldAfterMinutes, office }, warnings, at, problem, again }: NoticesProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [read, setRead] = useState<Warning>()
  const observed = weather?.observedAt ?? air?.observedAt
  const tooOld = (one: { observedAt: string } | undefined) => one && isOld(one.observedAt, at, oldAfterMinutes)
  const said = { air: tooOld(air), weather: tooOld(weather) }
  const age = [
    !air && t.noAir,
    air && said.air && t.oldAir(timeOf(air.observedAt), minutesSince(air.observedAt, at)),
    !weather && t.noWeather,
    weather && said.weather && t.oldWeather(timeOf(weather.observedAt), minutesSince(weather.observedAt, at)),
    (!air || said.air) && weather && !said.weather && t.weatherFresh,
    (!weather || said.weather) && air && !said.air && t.airFresh,
  ].filter(Boolean)
  return (
    <>
      {warnings.map((warning, index) => (
        <Notice key={index} kind="bad">
          <View className="t-strong">{t.warning(warning)}</View>
          <View>{t.warningTime(warning.from, warning.until, at)}</View>
          {/* The bureau writes Chinese */}
          {warning.advice && language === 'zh' && <View>{warning.advice}</View>}
          <Link onTap={() => setRead(warning)}>{t.readWarning}</Link>
        </Notice>
      ))}
      {problem && observed ? (
        <StaleNotice
          of={{ asOf: observed, stale: false }}
          problem={problem}
          who={office.name[language]}
          onRetry={again}
        />
      ) : (
        age.length > 0 && <Notice kind="warn">{age.join(language === 'zh' ? '' : ' ')}</Notice>
      )}
      {read && (
        <Sheet title={t.warning(read)} onClose={() => setRead(undefined)}>
          <View className="words">{read.text}</View>
        </Sheet>
      )}
    </>
  )
}
