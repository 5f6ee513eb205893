import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { isProblem } from '../../../core/problem'
import { Button, Notice, Sheet } from '../../../ui'
import type { SheetOf } from './use-report'

interface ReportSheetProps<W extends string> {
  title: string
  /** What it is about, where the title does not say. */
  text?: string
  /** What may be said, each with its words on the button. */
  words: readonly (readonly [word: W, text: string])[]
  /** What becomes of it. */
  note: string
  /** Sends one. @returns what to tell whoever said it @throws Problem */
  send: (word: W) => Promise<string>
  of: SheetOf
}

/** What is wrong, in one tap; then what became of it, or why it did not go. */
export function ReportSheet<W extends string>({ title, text, words, note, send, of }: ReportSheetProps<W>): ReactNode {
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ kind: 'ok' | 'bad'; text: string }>()
  const say = async (word: W) => {
    setBusy(true)
    of.sent(word)
    try {
      setSaid({ kind: 'ok', text: await send(word) })
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown
      setSaid({ kind: 'bad', text: thrown.message })
    } finally {
      of.ended()
      setBusy(false)
    }
  }
  const [before] = words.find(([word]) => word === of.word) ?? []
  useEffect(() => {
    if (before !== undefined) void say(before)
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- goes on by itself once
  return (
    <Sheet title={title} onClose={() => of.close()}>
      {text && said?.kind !== 'ok' && <View className="t-sub t-2">{text}</View>}
      {said && <Notice kind={said.kind}>{said.text}</Notice>}
      {said?.kind !== 'ok' &&
        words.map(([word, words]) => (
          <View key={word} className="mt-2">
            <Button kind="line" busy={isBusy} onTap={() => void say(word)}>
              {words}
            </Button>
          </View>
        ))}
      <View className="t-note t-2 mt-2">{note}</View>
    </Sheet>
  )
}
