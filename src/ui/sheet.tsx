import { View } from '@tarojs/components'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../core/text'
import { a11y, heading } from './a11y'
import { Button } from './button'
import { texts } from './texts'
import { holdFocus } from './web'

interface SheetProps {
  title: string
  onClose: () => void
  /** What is to be decided, as buttons side by side, in place of the one that closes. */
  foot?: ReactNode
  children: ReactNode
}

/** A detail over the page; closes by its buttons, a tap beside it, or Esc. Focus stays in it, and goes back after it. */
export function Sheet({ title, onClose, foot, children }: SheetProps) {
  const t = useTexts(texts)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => holdFocus(() => close.current()), [])
  return (
    <View>
      <View className="veil" onClick={onClose} {...a11y({ hidden: true })} />
      <View className="sheet" {...a11y({ role: 'dialog', label: title, modal: true })}>
        <View className="t-title" {...heading(2)}>
          {title}
        </View>
        <View className="mt-3">{children}</View>
        <View className={foot ? 'sheet-foot mt-5' : 'mt-5'}>
          {foot ?? (
            <Button kind="line" onTap={onClose}>
              {t.close}
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}
