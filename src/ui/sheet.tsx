import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useTexts } from '../core/text'
import { a11y } from './a11y'
import { Button } from './button'
import { texts } from './texts'

interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A detail over the page; closes by its button or a tap beside it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useTexts(texts)
  return (
    <View>
      <View className="veil" onClick={onClose} {...a11y({ hidden: true })} />
      <View className="sheet" {...a11y({ role: 'dialog', label: title })}>
        <View className="t-title">{title}</View>
        <View className="mt-3">{children}</View>
        <View className="mt-5">
          <Button kind="line" onTap={onClose}>
            {t.close}
          </Button>
        </View>
      </View>
    </View>
  )
}
