import { View } from '@tarojs/components'
import { useState } from 'react'
import { isProblem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { Button, Notice, Sheet } from '../../../ui'
import type { What } from '../contract/types'
import { correct } from '../store/near'
import { texts } from '../texts/zh'

const whats = ['closed', 'moved', 'hours', 'phone'] as const

interface FixSheetProps {
  city: string
  place: { readonly id: string; readonly name: string }
  onClose: () => void
}

/** What is wrong with a place, in one tap; and what became of it. */
export function FixSheet({ city, place: { id, name }, onClose }: FixSheetProps) {
  const t = useTexts(texts)
  const [busy, setBusy] = useState<What>()
  const [said, setSaid] = useState<{ kind: 'ok' | 'bad'; text: string }>()
  const send = async (what: What) => {
    setBusy(what)
    try {
      const { people, shown } = await correct(city, id, what)
      setSaid({ kind: 'ok', text: t.fixed(people, shown) })
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setSaid({ kind: 'bad', text: thrown.message })
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <Sheet title={t.fixTitle(name)} onClose={onClose}>
      {said && <Notice kind={said.kind}>{said.text}</Notice>}
      {said?.kind !== 'ok' &&
        whats.map((what) => (
          <View key={what} className="mt-2">
            <Button kind="line" busy={busy !== undefined} onTap={() => void send(what)}>
              {t.whats[what]}
            </Button>
          </View>
        ))}
      <View className="t-note t-2 mt-2">{t.fixText}</View>
    </Sheet>
  )
}
