import { View } from '@tarojs/components'
import { openPage } from '../../../core/arrival/open-page'
import { useLook } from '../../../core/look'
import { actFor, type Subject } from '../../../core/subject'
import { useTexts } from '../../../core/text'
import { Button, Link } from '../../../ui'
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
export function ActingBar({ subject: { name, called, mark, until }, service, own }: ActingBarProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const who = called[language]
  return (
    <View className="acting" {...a11y({ role: 'status' })}>
      <FaceMark>{mark[language]}</FaceMark>
      <View className="grow">
        <View className="acting-who">{own ? t.own(who) : t.acting(who)}</View>
        {!own && <View className="t-note t-2">{t.until(name, until)}</View>}
      </View>
      <Link onTap={() => openPage('pages/people/whom/index', { service })}>{t.change}</Link>
    </View>
  )
}

/** Back to what is one's own, where somebody may not be seen. */
export function SeeMine() {
  const t = useTexts(texts)
  return <Button onTap={() => actFor(undefined)}>{t.mine}</Button>
}
