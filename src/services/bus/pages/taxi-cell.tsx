import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import type { StopAnswer } from '../contract/types'
import { texts } from '../texts/zh'

/** How one gets home after the last bus, as the city says. */
export function TaxiCell({ taxi, first }: { taxi: NonNullable<StopAnswer['taxi']>; first: boolean }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return <CallCell first={first} phone={taxi.phone} title={t.callTaxi(taxi.phone)} note={taxi.stand?.[language]} />
}
