import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import { Cell, Sheet } from '../../../ui'
import { texts } from '../texts/zh'

interface AskCellProps {
  title: string
  note: string
  /** How it is asked for; whom to ask stands below it. */
  text: string
  first?: boolean
}

/** Something that is asked for in writing: a tap says how. */
export function AskCell({ title, note, text, first }: AskCellProps) {
  const { department } = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Cell first={first} title={title} note={note} onTap={() => setOpen(true)} />
      {open && (
        <Sheet title={title} onClose={() => setOpen(false)}>
          <View className="t-sub">{text}</View>
          <CallCell first phone={department.hotline} />
        </Sheet>
      )}
    </>
  )
}

/** Who cannot pay now (行政处罚法 66). */
export function CannotPay() {
  const { one: t } = useTexts(texts)
  return <AskCell first title={t.cannotPay} note={t.cannotPayNote} text={t.cannotPayText} />
}
