import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { CareEnd, Foot } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Chips, Later } from '../../../../ui'
import type { Row, Violations } from '../../contract/types'
import { firstOf, isOver } from '../../rules/first'
import { texts } from '../../texts/zh'
import { CannotPay } from '../ask'
import { Answer } from './answer'
import { Cars } from './cars'
import { FullPoints, Points } from './points'
import { Rows } from './rows'
import { Nobody, WaysOn } from './ways-on'

interface ContentProps extends Shown {
  all: Violations
  /** Those of the car that was chosen, or all. */
  shown: readonly Row[]
  car: string | undefined
  onCar: (car: string | undefined) => void
}

const ALL = 'all'

/** The first screen: what comes first, the rest of what is open, the points; in care mode no choice, no study, no cars. */
export function Content({ all, shown, car, onCar, problem, care, again }: ContentProps) {
  const { list: t, department } = useTexts(texts)
  const { cars, cycle, office, asOf } = all
  const first = firstOf(shown)
  const open = shown.filter((row) => !isOver(row))
  const choices = cars.filter(({ open: count }) => count > 0)
  if (cars.length === 0 && !cycle && all.violations.length === 0) return <Nobody all={all} />
  return (
    <>
      <StaleNotice of={all} problem={problem} who={department.who} onRetry={again} />
      {!care && choices.length > 1 && (
        <View className="whose">
          <Chips
            label={t.whose}
            value={car ?? ALL}
            options={[
              { value: ALL, label: t.all },
              ...choices.map(({ plate, open: count }) => ({ value: plate, label: t.car(plate.slice(2), count) })),
            ]}
            onChange={(chosen) => onCar(chosen === ALL ? undefined : chosen)}
          />
        </View>
      )}
      {cycle?.full && <FullPoints cycle={cycle} />}
      <Answer all={all} first={first} isPart={car !== undefined} />
      <Later>
        {open.length > 0 && <Rows rows={open} of={all} />}
        {first.what === 'overdue' && !care && (
          <Card kind="list">
            <CannotPay />
          </Card>
        )}
        {cycle && !cycle.full && first.what !== 'nothing' && <Points all={all} cycle={cycle} care={care} />}
        {first.what === 'nothing' && <WaysOn all={all} />}
        {!care && <Cars all={all} over={shown.filter(isOver)} isClean={first.what === 'nothing'} />}
        {care && <CareEnd phone={office.phone} />}
        <Foot office={office} asOf={asOf} />
      </Later>
    </>
  )
}
