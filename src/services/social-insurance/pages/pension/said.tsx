import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { usePageCity } from '../../../../core/arrival/page-city'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { monthOf } from '../../../../shared/days'
import { about, categoriesOf } from '../../../../shared/law/outlook'
import { asSaid } from '../../../../shared/law/said'
import { yuanRounded } from '../../../../shared/money'
import { typedNumber } from '../../../../shared/typed-number'
import { Card, Cell, Chips, Figure, Input, Sheet } from '../../../../ui'
import type { Basis } from '../../contract/types'
import { bases, chooseCategory, useCategory } from '../../store'
import { texts } from '../../texts/zh'
import { useOutlook } from '../use-outlook'
import { RetirementCell } from '../ways'

const yearsIn = (typed: string) => {
  const years = typedNumber(typed)
  return years !== undefined && Number.isInteger(years) && years <= 50 ? years : undefined
}

/** In fen. */
const wageIn = (typed: string) => {
  const yuan = typedNumber(typed)
  return yuan !== undefined && yuan >= 100 && yuan <= 1_000_000 ? Math.round(yuan * 100) : undefined
}

/** What can be done while the centre does not answer: a first estimate, and the date. */
export function WithoutCentre({ city }: { city: string }) {
  const { value: basis } = bases.useLoaded(city)
  return (
    <>
      {basis && <BySaid basis={basis} />}
      <RetirementCell first={!basis} basis={basis} />
    </>
  )
}

/** An estimate from two numbers that somebody types; neither is sent nor kept. */
export function BySaid({ basis }: { basis: Basis }) {
  const { pension: t, retirement: tRetirement } = useTexts(texts)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState({ years: '', wage: '' })
  const ways = [...new Set(categoriesOf(basis))]
  const city = usePageCity()
  const chosen = useCategory(city)
  const years = yearsIn(typed.years)
  const wage = wageIn(typed.wage)
  return (
    <View>
      <Cell first icon="plus" title={t.said} note={t.saidNote} onTap={() => setOpen(true)} />
      {open && (
        <Sheet title={t.said} onClose={() => setOpen(false)}>
          {ways.length > 1 && (
            <Chips
              label={tRetirement.ask}
              value={chosen}
              options={ways.map((value) => ({ value, label: tRetirement.post[value] }))}
              onChange={(category) => chooseCategory(city, category)}
            />
          )}
          <Input
            label={t.saidYears}
            value={typed.years}
            type="number"
            problem={typed.years && years === undefined ? t.saidYearsWrong : undefined}
            onChange={(text) => setTyped((before) => ({ ...before, years: text }))}
          />
          <Input
            label={t.saidWage}
            value={typed.wage}
            type="number"
            problem={typed.wage && wage === undefined ? t.saidWageWrong : undefined}
            onChange={(text) => setTyped((before) => ({ ...before, wage: text }))}
          />
          {years !== undefined && wage !== undefined && <Sum basis={basis} years={years} wage={wage} />}
        </Sheet>
      )}
    </View>
  )
}

function Sum({ basis, years, wage }: { basis: Basis; years: number; wage: number }) {
  const { pension: t } = useTexts(texts)
  const { pensionBase } = basis.figures
  const said = useMemo(() => asSaid({ years, wage }, pensionBase, monthOf(now())), [years, wage, pensionBase])
  const outlook = useOutlook(basis, said)
  if (!outlook) return null
  const { month, estimate } = outlook.ordinary
  return (
    <Card>
      {estimate ? (
        <Figure medium label={t.label(month)} value={yuanRounded(about(estimate.total))} unit={t.yuan} />
      ) : (
        <View className="t-strong">{t.saidShort(outlook.years, month)}</View>
      )}
      <View className="t-sub t-2 mt-1">{t.saidText}</View>
    </Card>
  )
}
