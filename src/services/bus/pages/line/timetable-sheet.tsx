import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Cell, Notice, Sheet } from '../../../../ui'
import { timetables } from '../../store/bus'
import { texts } from '../../texts/zh'

interface TimetableSheetProps {
  /** `<city>/<line>/<direction>/<stop, or nothing>` */
  of: string
  title: string
  onClose: () => void
}

/** The whole day of a line: first, last, and how often in between. It is asked for when somebody looks. */
export function TimetableSheet({ of, title, onClose }: TimetableSheetProps) {
  const t = useTexts(texts)
  const { value, problem } = timetables.useLoaded(of)
  const periods = value?.periods ?? []
  return (
    <Sheet title={title} onClose={onClose}>
      {!value && <Notice kind={problem ? 'warn' : undefined}>{problem ? problem.message : t.asking}</Notice>}
      {value && periods.length === 0 && <View className="t-sub t-2">{t.noService}</View>}
      {periods.map(({ from, until, least, most }, index) => (
        <Cell key={from} first={index === 0} title={t.period(from, until)} note={t.every(least, most)} />
      ))}
      {periods.length > 0 && <View className="t-note t-2 mt-2">{t.timetableNote}</View>}
    </Sheet>
  )
}
