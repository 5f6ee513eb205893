import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import type { Office } from '../../office/contract/types'
import { Foot as Lines, Link } from '../../../ui'
import { CallButton, callPhone } from '../../office/parts/contacts'
import { texts } from '../texts/zh'

/** At the end of a page in care mode: a person. The way back to the standard view is the page's own. */
export const CareEnd = ({ phone }: { phone: string }) => <CallButton phone={phone} />

/** Whose figures these are, and as of when. */
export function Foot({ office, asOf }: { office: Office; asOf: string }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return <Lines lines={[t.foot(office.name[language], asOf, now())]} />
}

/** The last small line: something is wrong, and who will look at it. */
export const FootCall = ({ phone, children }: { phone: string; children: string }) => (
  <View className="foot">
    <Link onTap={() => callPhone(phone)}>{children}</Link>
  </View>
)
