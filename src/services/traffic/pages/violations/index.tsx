import { useState } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import type { Violations } from '../../contract/types'
import { firstOf } from '../../rules/first'
import { violations } from '../../store'
import { texts } from '../../texts/zh'
import { openViolation } from '../open'
import { shape } from '../shape'
import { WhereSheet } from '../where'
import { Content } from './content'
import './index.scss'

/** What is open, what to pay by when, what becomes of the points. */
export default function ViolationsPage() {
  const { city } = useArrival()
  const { list: t, department } = useTexts(texts)
  const [car, setCar] = useState<string>()
  const [paying, setPaying] = useState<number>()
  const bar = (value: Violations) => {
    const first = firstOf(ofCar(value, car))
    if (first.what === 'overdue' || first.what === 'due')
      return <Button onTap={() => setPaying(first.total)}>{t.pay(first.total)}</Button>
    if (first.what !== 'nothing') return <Button onTap={() => openViolation(first.rows[0])}>{t.first}</Button>
    return value.cars.length === 0 && !value.cycle ? <OtherCityButton /> : undefined
  }
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="traffic"
      department={department}
      of={violations.useLoaded(city)}
      shape={shape}
      bar={bar}
    >
      {(value, shown) => (
        <>
          <Content all={value} shown={ofCar(value, car)} car={car} onCar={setCar} {...shown} />
          {paying !== undefined && (
            <WhereSheet total={paying} phone={value.office.phone} onClose={() => setPaying(undefined)} />
          )}
        </>
      )}
    </PersonalPage>
  )
}

const ofCar = ({ violations: all }: Violations, car: string | undefined) =>
  car ? all.filter(({ plate }) => plate === car) : all
