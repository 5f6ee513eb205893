import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Button, Cell } from '../../../ui'
import type { Office } from '../contract/types'
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

/** The hall to go to, where the office has one. */
export function HallCell({ office }: { office?: Office }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  if (!office?.hall || !office.address || !office.hallHours) return null
  const { hall, address, hallHours } = office
  return (
    <Cell
      icon="pin"
      title={t.hall(hall[language])}
      note={t.hallNote(address[language], hallHours.from, hallHours.to)}
    />
  )
}
