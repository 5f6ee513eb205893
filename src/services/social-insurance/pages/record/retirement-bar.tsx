import { useTexts } from '../../../../core/text'
import { BarText, Button } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'
import { useOutlook } from '../use-outlook'
import { openOwn } from '../ways'

interface RetirementBarProps {
  record: SocialRecord
  city: string
  care: boolean
}

/** The month of retirement where it is known, and the way to how it is worked out. */
export function RetirementBar({ record, city, care }: RetirementBarProps) {
  const { record: t, retirement } = useTexts(texts)
  const outlook = useOutlook(record.basis, record)
  return (
    <>
      {outlook && !care && <BarText note={t.retireBar} title={retirement.month(outlook.retirement.month)} />}
      <Button onTap={() => openOwn('retirement', city)}>{outlook ? t.retireDo : t.retireAskDo}</Button>
    </>
  )
}
