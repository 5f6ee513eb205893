import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePageCity } from '../../../../core/arrival/page-city'
import { useTexts } from '../../../../core/text'
import { parsePlate } from '../../../../shared/law/plate'
import { Button, Input, Notice, Sheet } from '../../../../ui'
import { useCar } from '../../store'
import { texts } from '../../texts/zh'

/** Whether a plate that somebody types is one of theirs. */
export function PlateSheet({ onClose }: { onClose: () => void }) {
  const { plate: t } = useTexts(texts)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const ask = () => {
    const plate = parsePlate(said)
    setWrong(!plate)
    setAsked(plate?.normalized)
  }
  const type = (text: string) => {
    setSaid(text)
    setWrong(false)
    setAsked(undefined)
  }
  return (
    <Sheet title={t.title} onClose={onClose}>
      <Input
        label={t.label}
        value={said}
        placeholder={t.hint}
        maxlength={12}
        problem={wrong ? t.wrong : undefined}
        onChange={type}
        onConfirm={ask}
      />
      <View className="mt-3">{asked ? <Found key={asked} plate={asked} /> : <Button onTap={ask}>{t.ask}</Button>}</View>
    </Sheet>
  )
}

function Found({ plate }: { plate: string }) {
  const { plate: t } = useTexts(texts)
  const { value, problem } = useCar(usePageCity(), plate)
  if (value) return <Notice kind="ok">{t.mine(value.open)}</Notice>
  if (!problem) return <Notice>{t.wait}</Notice>
  return (
    <Notice kind="bad">
      {problem.message}
      <View className="t-note">{problem.action}</View>
    </Notice>
  )
}
