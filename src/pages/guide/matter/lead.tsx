import { View } from '@tarojs/components'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Card, Figure, Glance } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { toldBy } from './sections'
import type { Matter } from './store'
import { texts } from './texts'

interface LeadProps {
  guide: Matter
  /** The section that was asked about: its whole text comes right after the answer. */
  about?: string
}

/** The answer, then what was asked about or when to come, then how long, how much and where at a glance. */
export function Lead({ guide, about }: LeadProps) {
  const t = useTexts(texts)
  const care = useLook((look) => look.care)
  const { brief = {}, headline, promise } = guide
  const told = toldBy(guide, t.legal)
  const asked = told.find(([section]) => section === about)?.[1]
  // A matter of which a city told little says one thing of all
  const lines = asked ?? (care || !guide.brief ? [] : guide.when.slice(0, 1))
  const parts = (['time', 'fee', 'where'] as const).flatMap((part) => {
    const figure = brief[part]
    return figure ? [{ figure, note: t[part] }] : []
  })
  return (
    <Card kind="lead">
      <View className={headline ? undefined : 't-title'} {...heading(2)}>
        {headline ? <Figure medium words value={headline} /> : promise}
      </View>
      {lines.map((line) => (
        <View key={line} className="t-sub t-2 mt-1">
          {line}
        </View>
      ))}
      {parts.length > 0 && (
        <View className="strip">
          <Glance parts={parts} />
        </View>
      )}
    </Card>
  )
}
