import { openGuide } from '../../../../core/arrival/open-guide'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { callPhone } from '../../../../kits/office/parts/contacts'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import type { Case } from '../../contract/types'
import { caseOf } from '../../store'
import { texts } from '../../texts/zh'
import { listUrl, shape, goToList } from '../open'
import { Content } from './content'
import './index.scss'

/** Longer names of who has it do not fit a button. */
const SHORT = 8

/** One case: whose turn it is, by when, who has it, how far it is, and what can be done. */
export default function CasePage() {
  const { city, params } = useArrival()
  const of = caseOf(String(params.id ?? '')).useLoaded(city)
  const { cases: all, single: t, department } = useTexts(texts)
  const back = <Button onTap={() => goToList(city)}>{t.all}</Button>
  const bar = ({ turn, state, lateDays, asked, holder, phone }: Case) => {
    const matter = asked?.matter
    if (matter) return <Button onTap={() => openGuide(matter)}>{t.guide}</Button>
    if (state === 'done' || state === 'withdrawn') return back
    const presses = turn !== 'theirs' || lateDays > 0 || state === 'lost'
    return (
      <Button kind={presses ? undefined : 'line'} icon="phone" onTap={() => callPhone(phone)}>
        {holder.length > SHORT ? t.callNumber(phone) : t.call(holder)}
      </Button>
    )
  }
  return (
    <PersonalPage
      city={city}
      title={of.value?.title ?? t.title}
      service="progress"
      department={department}
      of={of}
      shape={shape}
      share={{ title: all.title, path: listUrl(city) }}
      wayOn={of.problem?.code === 'PROGRESS_NO_SUCH_CASE' && back}
      bar={bar}
    >
      {(one, shown) => <Content one={one} {...shown} />}
    </PersonalPage>
  )
}
