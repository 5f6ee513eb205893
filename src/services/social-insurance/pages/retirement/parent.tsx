import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { dayOf } from '../../../../shared/days'
import { CATEGORIES, retirementOf, type Category } from '../../../../shared/law/retirement'
import { Cell, Chips, Range, Sheet } from '../../../../ui'
import { texts } from '../../texts/zh'

/** Somebody else's month of retirement, from their month of birth alone; nothing of it is sent or kept. */
export function Parent() {
  const { retirement: t } = useTexts(texts)
  const thisYear = Number(dayOf(now()).slice(0, 4))
  const [open, setOpen] = useState(false)
  const [who, setWho] = useState<Category>('male60')
  const [year, setYear] = useState(thisYear - 58)
  const [month, setMonth] = useState(1)
  return (
    <View>
      <Cell title={t.parent} note={t.parentNote} onTap={() => setOpen(true)} />
      {open && (
        <Sheet title={t.parent} onClose={() => setOpen(false)}>
          <Chips
            label={t.parentWho}
            value={who}
            options={CATEGORIES.map((value) => ({ value, label: t.who[value] }))}
            onChange={setWho}
          />
          <Range
            label={t.bornYear}
            shown={t.inYear(year)}
            value={year}
            min={thisYear - 75}
            max={thisYear - 30}
            step={1}
            onChange={setYear}
          />
          <Range
            label={t.bornMonth}
            shown={t.inMonth(month)}
            value={month}
            min={1}
            max={12}
            step={1}
            onChange={setMonth}
          />
          <View className="t-title mt-3">
            {t.parentAnswer(retirementOf(who, `${year}-${String(month).padStart(2, '0')}`))}
          </View>
        </Sheet>
      )}
    </View>
  )
}
