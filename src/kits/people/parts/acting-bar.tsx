import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import type { Subject } from '../../../core/subject'
import { useTexts } from '../../../core/text'
import { Link } from '../../../ui'
import { a11y } from '../../../ui/a11y'
import { texts } from '../texts/zh'
import { FaceMark } from './face-mark'

interface ActingBarProps {
  subject: Subject
  service: string
  /** What stands below is of the holder of the phone all the same. */
  own?: boolean
}

/** Under the title of every page about a person: whom it is for, where that is not oneself. */
export function ActingBar({ subject: { name, relation, until }, service, own }: ActingBarProps) {
  const t = useTexts(texts)
  const who = t.called(relation, name)
  return (
    <View className="acting" {...a11y({ role: 'status' })}>
      <FaceMark>{t.mark(relation, name)}</FaceMark>
      <View className="grow">
        <View className="acting-who">{own ? t.own(who) : t.acting(who)}</View>
        {!own && <View className="t-note t-2">{t.until(name, until)}</View>}
      </View>
      <Link onTap={() => openPage('pages/people/whom/index', { service })}>{t.change}</Link>
    </View>
  )
}
