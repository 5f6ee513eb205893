import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { timeOf } from '../../../../shared/days'
import { Card, Cell, Sheet, Sum, Tag } from '../../../../ui'
import type { Air } from '../../contract/types'
import { levelOf } from '../../rules/bands'
import { texts } from '../../texts/zh'
import { Banded } from './banded'

/** Every station with its own air, those out of order too; then how the city's figure follows from them. */
export function Stations({ air, at }: { air: Air; at: Date }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [isOpen, open] = useState(false)
  const { aqi, parts, stations, counted, standard } = air
  const [first] = parts
  const how = aqi === undefined ? t.howNone : t.how(aqi)
  return (
    <Card kind="list" title={t.stations} note={timeOf(air.observedAt)}>
      {stations.map((station, index) => {
        const level = station.aqi === undefined ? undefined : levelOf(station.aqi)
        return (
          <Cell
            key={index}
            first={index === 0}
            title={station.name[language]}
            note={station.outSince && t.outSince(station.outSince, at)}
            value={
              level ? (
                <Banded level={level} value={station.aqi}>
                  {t.shortBand(level)}
                </Banded>
              ) : (
                <Tag tone="plain" icon="off">
                  {station.outSince ? t.notCounted : t.noReading}
                </Tag>
              )
            }
          />
        )
      })}
      {first && (
        <Cell
          title={how}
          note={t.howNote(counted, t.pollutant[first.pollutant], t.amount(first.pollutant, first.value))}
          onTap={() => open(true)}
        />
      )}
      {isOpen && (
        <Sheet title={how} onClose={() => open(false)}>
          <Sum
            lines={parts.map(({ pollutant, value, iaqi }) => ({
              title: t.pollutant[pollutant],
              note: t.average(t.amount(pollutant, value)),
              value: String(iaqi),
              look: aqi !== undefined && iaqi === aqi ? 'binds' : undefined,
            }))}
          />
          <View className="t-sub t-2 mt-3">{aqi === undefined ? t.howPart : t.howWhole}</View>
          <View className="t-sub t-2">{t.standard(standard)}</View>
        </Sheet>
      )}
    </Card>
  )
}
