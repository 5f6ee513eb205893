import { now } from '../../../core/clock'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { momentText } from '../../../shared/day-texts'
import { Button, Cell } from '../../../ui'
import type { Office, OfficeNow } from '../contract/types'
import { texts } from '../texts/zh'

/** Offers to call a number. */
export const callPhone = (phoneNumber: string): void => void dial(phoneNumber)

/** One tap to a person. */
export function CallButton({ phone, primary }: { phone: string; primary?: boolean }) {
  const t = useTexts(texts)
  return (
    <Button kind={primary ? undefined : 'line'} icon="phone" onTap={() => callPhone(phone)}>
      {t.call(phone)}
    </Button>
  )
}

interface CallCellProps {
  phone: string
  first?: boolean
  /** What one calls for, where it is more than "a person". */
  title?: string
  note?: string
  hours?: Office['hours']
}

/** A number a person answers, as a row of a list. */
export function CallCell({ phone, first, title, note, hours }: CallCellProps) {
  const t = useTexts(texts)
  return (
    <Cell
      first={first}
      icon="phone"
      title={title ?? t.call(phone)}
      note={note ?? (hours && t.hours(hours.from, hours.to))}
      onTap={() => callPhone(phone)}
    />
  )
}

/** The hall to go to, and whether it is open; one that is to be asked first shows its number, and a tap calls it. */
export function HallCell({ office }: { office?: OfficeNow }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  if (!office?.hall || !office.address) return null
  const { hall, address, opening } = office
  const asked = opening?.state === 'ask' ? opening.phone : undefined
  const at = opening?.at && momentText(opening.at, now(), language)
  return (
    <Cell
      icon="pin"
      title={t.hall(hall[language])}
      note={t.hallNote(address[language], opening && (asked ? t.call(asked) : t.opening(opening.state, at)))}
      onTap={asked ? () => callPhone(asked) : undefined}
    />
  )
}
