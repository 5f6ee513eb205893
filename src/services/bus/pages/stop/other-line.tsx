import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { timeOf } from '../../../../shared/days'
import { Cell, Icon, Tag } from '../../../../ui'
import { a11y } from '../../../../ui/a11y'
import type { Service } from '../../contract/types'
import { minutesUntil, outlookOf } from '../../rules/arrivals'
import { texts } from '../../texts/zh'

interface OtherLineProps {
  service: Service
  at: Date
  first: boolean
  care: boolean
  isCut: boolean
  onTap: () => void
}

/** Another line at the stop: its number, where it goes, when it comes. */
export function OtherLine({ service, at, first, care, isCut, onTap }: OtherLineProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const outlook = outlookOf(service, at, isCut)
  const { diversion } = service
  const [when, then, note] =
    outlook.kind === 'live'
      ? [
          t.inMinutes(minutesUntil(outlook.next.arrives, at)),
          outlook.then && t.inMinutes(minutesUntil(outlook.then.arrives, at)),
          t.away(outlook.next.away),
        ]
      : outlook.kind === 'timetable'
        ? [outlook.times[0] && timeOf(outlook.times[0]), outlook.times[1] && timeOf(outlook.times[1]), t.byTimetable]
        : [outlook.kind === 'ended' ? t.ended : undefined, undefined, undefined]
  const where = diversion ? t.boardAt(diversion.instead?.name[language] ?? '', diversion.walkMinutes) : note
  const to = t.towards(service.to.name[language])
  if (care)
    return (
      <Cell first={first} title={t.lineWhen(service.name, when)} note={where ? t.noted(to, where) : to} onTap={onTap} />
    )
  return (
    <View
      className={first ? 'cell cell--first cell--tap' : 'cell cell--tap'}
      onClick={onTap}
      {...a11y({ role: 'button' })}
    >
      <View className="route">{service.name}</View>
      <View className="cell-main">
        <View className="cell-title">{to}</View>
        {where && <View className="cell-note">{where}</View>}
      </View>
      {diversion ? (
        <Tag tone="warn">{t.diverted}</Tag>
      ) : (
        <View className="cell-value">
          <View className="amount">{when}</View>
          {then && <View className="cell-note">{then}</View>}
        </View>
      )}
      <Icon name="go" />
    </View>
  )
}
