import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { fullDayText } from '../../../shared/day-texts'
import { daysBetween, isDay } from '../../../shared/days'
import { Button, Card, Input, Segment, Sheet } from '../../../ui'
import { a11y, heading } from '../../../ui/a11y'
import { setDate } from './kept-plan'
import { texts } from './texts'
import type { Shown } from './use-plan'

const DIGITS = 8
/** Further from today than a life nobody means it. */
const FAR_DAYS = 120 * 366

/** "20261103" as a day; undefined while it is none. */
const dayFrom = (typed: string): string | undefined => {
  const digits = typed.replace(/\D/g, '')
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return digits.length === DIGITS && isDay(day) ? day : undefined
}

type AskDayProps = Pick<Shown, 'lifeEvent' | 'kept' | 'today'> & { onSet?: () => void }

/** The day of the event, typed: eight digits, which nobody can misread. */
export function AskDay({ lifeEvent, kept, today, onSet }: AskDayProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [typed, setTyped] = useState((kept.date ?? '').replace(/-/g, ''))
  const [coming, setComing] = useState(Boolean(kept.expected))
  const { id, date } = lifeEvent
  if (!date) return null
  const name = (coming && date.expected?.name) || date.name
  const day = dayFrom(typed)
  const isFar = day !== undefined && Math.abs(daysBetween(today, day)) > FAR_DAYS
  const isWhole = typed.replace(/\D/g, '').length >= DIGITS
  const problem = isFar ? t.farAway : isWhole && !day ? t.noDay : undefined
  const take = () => {
    if (!day || isFar) return
    setDate(id, day, coming && day >= today)
    onSet?.()
  }
  return (
    <View>
      {date.expected && (
        <Segment
          label={date.ask}
          value={coming ? 'coming' : 'past'}
          options={[
            { value: 'past', label: date.expected.past },
            { value: 'coming', label: date.expected.coming },
          ]}
          onChange={(one) => setComing(one === 'coming')}
        />
      )}
      <View className="mt-3">
        <Input
          label={name}
          value={typed}
          placeholder={t.hint}
          type="number"
          maxlength={10}
          problem={problem}
          onChange={setTyped}
          onConfirm={take}
        />
      </View>
      <View className="t-note t-3 mt-2">{t.kept}</View>
      {day && !isFar && (
        <View className="mt-3">
          <Button onTap={take}>{t.take(fullDayText(day, language))}</Button>
        </View>
      )}
    </View>
  )
}

/** Asks before there is a plan. */
export function AskDayCard(shown: Shown) {
  const t = useTexts(texts)
  return (
    <Card kind="lead">
      <View className="t-title" {...heading(2)}>
        {shown.lifeEvent.date?.ask}
      </View>
      <View className="t-sub t-2 mt-1">{t.askText}</View>
      <View className="mt-4">
        <AskDay {...shown} />
      </View>
    </Card>
  )
}

/** The day as it was said, to be changed. */
export function DayRow(shown: Shown) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [open, setOpen] = useState(false)
  const { lifeEvent, kept } = shown
  if (!lifeEvent.date || !kept.date) return null
  const day = fullDayText(kept.date, language)
  const name = (kept.expected && lifeEvent.date.expected?.name) || lifeEvent.date.name
  const remove = () => {
    setDate(lifeEvent.id, undefined, false)
    setOpen(false)
  }
  return (
    <View>
      <Card kind="list">
        <View className="cell cell--first cell--tap" onClick={() => setOpen(true)} {...a11y({ role: 'button' })}>
          <View className="cell-main">
            <View className="cell-title">{name}</View>
            <View className="cell-note">{kept.expected ? t.expected(day) : t.since(day)}</View>
          </View>
          <View className="cell-value t-accent t-strong">{t.change}</View>
        </View>
      </Card>
      {open && (
        <Sheet title={lifeEvent.date.ask} onClose={() => setOpen(false)}>
          <AskDay {...shown} onSet={() => setOpen(false)} />
          <View className="mt-3">
            <Button kind="text" onTap={remove}>
              {t.remove}
            </Button>
          </View>
        </Sheet>
      )}
    </View>
  )
}
