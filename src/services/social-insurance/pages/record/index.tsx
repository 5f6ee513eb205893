import Taro from '@tarojs/taro'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button, Cell } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { records } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { openGuide, openOwn } from '../ways'
import { Content } from './content'
import { RetirementBar } from './retirement-bar'
import './index.scss'

/** What was paid, whether this month came, and what is owed. */
export default function RecordPage() {
  const { city } = useArrival()
  const { record: t, retirement, department } = useTexts(texts)
  const bar = (value: SocialRecord, { care }: { care: boolean }) => {
    const { status, late, payer, basis } = value
    if (status === 'none' || status === 'drawing') return <CallButton primary phone={basis.office.phone} />
    if (status === 'stopped') return <Button onTap={() => openGuide('pension-flexible', city)}>{t.ownDo}</Button>
    if (late.length === 0 || payer === 'self') return <RetirementBar record={value} city={city} care={care} />
    const data = t.urgeText(late.map(({ month }) => month))
    return <Button onTap={() => void Taro.setClipboardData({ data })}>{t.copy}</Button>
  }
  return (
    <PersonalPage
      title={t.title}
      service="social-insurance"
      department={department}
      of={records.useLoaded(city)}
      shape={shape}
      bar={bar}
      instead={
        <Cell
          first
          icon="wait"
          title={retirement.instead}
          note={retirement.insteadNote}
          onTap={() => openOwn('retirement', city)}
        />
      }
    >
      {(value, shown) => <Content record={value} city={city} {...shown} />}
    </PersonalPage>
  )
}
