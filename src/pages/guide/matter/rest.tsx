import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { dayFrom } from '../../../shared/day-texts'
import { dayOf } from '../../../shared/days'
import { now } from '../../../core/clock'
import { Card, Cell, Sheet } from '../../../ui'
import { together, toldBy } from './sections'
import type { Matter } from './store'
import { texts } from './texts'

/** All that a guide says, whole: who, when, where, how long, how much, by what. */
function Whole({ guide, onClose }: { guide: Matter; onClose: () => void }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { officialName, officialCode, department, sources, checked } = guide
  const names = sources.map(({ name, from }) => (from ? t.since(name, dayFrom(from, dayOf(now()), language)) : name))
  // What comes whole from a city's list, or was checked there, has nothing typical in it
  const typical = !checked && (sources.length === 0 || sources.some(({ of }) => of.length > 0))
  return (
    <Sheet title={t.whole} onClose={onClose}>
      {together(toldBy(guide, t.legal)).map(({ of, said }) => (
        <View key={of[0]} className="mt-3">
          <View className="t-strong">{of.map((section) => t[section]).join(t.and)}</View>
          {said.map((line) => (
            <View key={line} className="t-sub mt-1">
              {line}
            </View>
          ))}
        </View>
      ))}
      <View className="t-note t-2 mt-3">{t.official(officialName, department)}</View>
      {officialCode && <View className="t-note t-2">{t.code(officialCode)}</View>}
      <View className="t-note t-2">{t.sources(names.join('；'))}</View>
      {typical && <View className="t-note t-2">{t.typical}</View>}
    </Sheet>
  )
}

/** What else people ask, what comes after, and everything that the rules say; in care mode the last alone. */
export function Rest({ guide, city }: { guide: Matter; city: string }) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const [isOpen, setOpen] = useState(false)
  const { questions, next, events = [], officialName } = guide
  const rows = care
    ? []
    : [
        ...questions.map(({ q, a }) => ({ key: q, title: q, note: a })),
        ...next.map(({ id, title }) => ({
          key: id,
          title: t.nextOf(title),
          onTap: () => openPage('pages/guide/matter/index', { id, city }),
        })),
        ...events.map(({ id, title }) => ({
          key: id,
          title: t.stepOf(title),
          note: t.others,
          onTap: () => openPage('pages/guide/event/index', { id, city }),
        })),
      ]
  return (
    <Card kind="list">
      {rows.map(({ key, ...row }, index) => (
        <Cell key={key} first={index === 0} {...row} />
      ))}
      <Cell first={rows.length === 0} title={t.whole} note={officialName} onTap={() => setOpen(true)} />
      {isOpen && <Whole guide={guide} onClose={() => setOpen(false)} />}
    </Card>
  )
}
