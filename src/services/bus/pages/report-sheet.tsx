import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../core/text'
import { Button, Sheet } from '../../../ui'
import type { Bus, Service } from '../contract/types'
import { api } from '../store/bus'
import { texts } from '../texts/zh'

const REASONS = ['absent', 'early', 'passed'] as const

interface ReportSheetProps {
  city: string
  stop: string
  service: Service
  bus: Pick<Bus, 'trip' | 'due'>
  onClose: () => void
  /** How many have said so now. */
  onSent: (people: number) => void
}

/** What was wrong with a bus: one tap sends it. */
export function ReportSheet({ city, stop, service, bus, onClose, onSent }: ReportSheetProps) {
  const t = useTexts(texts)
  const [state, setState] = useState<'asks' | 'busy' | 'failed'>('asks')
  const { line, direction, name } = service
  const send = async (reason: (typeof REASONS)[number]) => {
    setState('busy')
    try {
      onSent((await api.report({ body: { city, line, direction, stop, trip: bus.trip, reason } })).people)
      onClose()
    } catch {
      setState('failed')
    }
  }
  return (
    <Sheet title={t.reportTitle} onClose={onClose}>
      <View className="t-sub t-2">{state === 'failed' ? t.notReported : t.reportText(name, bus.due)}</View>
      {REASONS.map((reason) => (
        <View key={reason} className="mt-2">
          <Button kind="line" busy={state === 'busy'} onTap={() => void send(reason)}>
            {t.reasons[reason]}
          </Button>
        </View>
      ))}
      <View className="t-note t-2 mt-2">{t.reportNote}</View>
    </Sheet>
  )
}
