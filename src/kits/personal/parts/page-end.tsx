import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { choose } from '../../../core/look-watch'
import { useTexts } from '../../../core/text'
import { Button } from '../../../ui'
import type { Office } from '../../office/contract/types'
import { CallButton } from '../../office/parts/contacts'
import { texts } from '../texts/zh'

/** The two ways out of a page in care mode: a person, and the standard view. */
export function CareEnd({ phone }: { phone: string }) {
  const t = useTexts(texts)
  return (
    <View>
      <CallButton phone={phone} />
      <Button kind="text" onTap={() => choose({ size: 'standard' })}>
        {t.standard}
      </Button>
    </View>
  )
}

/** Whose figures these are, and as of when. */
export function Foot({ office, asOf }: { office: Office; asOf: string }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <View className="foot">
      <View className="foot-line">{t.foot(office.name[language], asOf, now())}</View>
    </View>
  )
}
