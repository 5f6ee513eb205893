import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { addMonths, monthsBetween } from '../../../../shared/days'
import { Card, Timespan } from '../../../../ui'
import { about, type Option, type Outlook } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'

/** From the earliest month to the latest, each with about how much it gives. */
export function Choice({ outlook: { options } }: { outlook: Outlook }) {
  const { retirement: t } = useTexts(texts)
  const [first, last] = [options[0], options[options.length - 1]]
  if (!first || !last || first === last) return null
  const whole = monthsBetween(first.month, last.month)
  const at = (month: string) => monthsBetween(first.month, month) / whole
  const estimated = options.some(({ estimate }) => estimate)
  return (
    <Card title={t.choice} note={estimated ? t.choiceNote : undefined}>
      <Timespan
        dots={options.map(({ month }) => at(month))}
        now={options.findIndex(({ kind }) => kind === 'ordinary')}
        years={yearsFrom(first.month, last.month).map((year) => ({ text: year, at: Math.max(0, at(`${year}-01`)) }))}
        label={t.choiceLabel(options)}
      />
      {options.map((option, index) => (
        <Row key={option.kind} option={option} first={index === 0} estimated={estimated} />
      ))}
      <View className="t-note t-2 mt-2">{t.noticeRule}</View>
    </Card>
  )
}

function Row({ option, first, estimated }: { option: Option; first: boolean; estimated: boolean }) {
  const { retirement: t } = useTexts(texts)
  const { kind, month, estimate } = option
  const isOrdinary = kind === 'ordinary'
  return (
    <View className={first ? 'cell cell--first' : 'cell'}>
      <View className={isOrdinary ? 'timespan-key timespan-key--now' : 'timespan-key'} />
      <View className="cell-main">
        <View className={isOrdinary ? 'cell-title t-strong' : 'cell-title'}>{t.month(month)}</View>
        <View className="cell-note">{t.option(option)}</View>
      </View>
      {estimated && (
        <View className="cell-value">
          {estimate ? <View className="amount">{t.about(about(estimate.total))}</View> : t.notEnough}
        </View>
      )}
    </View>
  )
}

/** Years whose January lies in the span, and the first one where there is room before the next. */
const yearsFrom = (first: string, last: string): string[] => {
  const from = Number(first.slice(0, 4)) + (Number(first.slice(5)) > 7 ? 1 : 0)
  const count = Math.max(0, Number(last.slice(0, 4)) - from + 1)
  return Array.from({ length: count }, (_, index) => addMonths(`${from}-01`, index * 12).slice(0, 4))
}

/** In care mode: the two other months in words. */
export function ChoiceInShort({ outlook: { options } }: { outlook: Outlook }) {
  const { retirement: t } = useTexts(texts)
  const others = options.filter(({ kind }) => kind !== 'ordinary')
  if (others.length === 0) return null
  return (
    <Card title={t.others}>
      {others.map((option, index) => (
        <View key={option.kind} className={index === 0 ? undefined : 'mt-3'}>
          <View>{t.month(option.month)}</View>
          <View className="t-sub t-2">{t.option(option)}</View>
        </View>
      ))}
    </Card>
  )
}
