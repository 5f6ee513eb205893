import { useEffect } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { CATEGORIES } from '../../../../shared/law/retirement'
import { BarText, Button } from '../../../../ui'
import type { Basis, SocialRecord } from '../../contract/types'
import { about } from '../../../../shared/law/outlook'
import { bases, chooseCategory, records, useCategory } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { useOutlook } from '../use-outlook'
import { openOwn } from '../ways'
import { Content } from './content'
import './index.scss'

/** When can I retire: known from the id number alone, with the years where the centre tells them. */
export default function RetirementPage() {
  const { city, params } = useArrival()
  const record = records.useLoaded(city)
  const { retirement: t, department } = useTexts(texts)
  useEffect(() => {
    const named = CATEGORIES.find((category) => category === params.category)
    if (named) chooseCategory(city, named)
  }, [city, params.category])
  const chosen = useCategory(city)
  const { phase, problem, again } = record
  const page = { title: t.title, city, service: 'social-insurance', department, shape }
  if (phase === 'failed' && problem?.code.startsWith('DEPARTMENT_'))
    return <WithoutCentre page={page} city={city} onRetry={again} />
  return (
    <PersonalPage
      {...page}
      of={record}
      bar={(value, { care }) => {
        if (value.status === 'none') return <OtherCityButton />
        if (!value.pension || !(chosen ?? value.basis.sex === 'male')) return undefined
        return <PensionBar record={value} city={city} care={care} />
      }}
    >
      {(value, shown) => <Content {...shown} basis={value.basis} record={value} />}
    </PersonalPage>
  )
}

interface WithoutCentreProps {
  page: Pick<Parameters<typeof PersonalPage<Basis>>[0], 'title' | 'city' | 'service' | 'department' | 'shape'>
  city: string
  onRetry: () => void
}

/** The date does not need the centre. */
function WithoutCentre({ page, city, onRetry }: WithoutCentreProps) {
  const { retirement: t } = useTexts(texts)
  return (
    <PersonalPage
      {...page}
      of={bases.useLoaded(city)}
      bar={() => (
        <Button icon="again" onTap={onRetry}>
          {t.awayDo}
        </Button>
      )}
    >
      {(basis, shown) => <Content {...shown} basis={basis} />}
    </PersonalPage>
  )
}

/** What it would come to, and the way to the sum. */
function PensionBar({ record, city, care }: { record: SocialRecord; city: string; care: boolean }) {
  const { retirement: t } = useTexts(texts)
  const estimate = useOutlook(record.basis, record)?.ordinary.estimate
  return (
    <>
      {estimate && !care && <BarText note={t.bar} title={t.about(about(estimate.total))} />}
      <Button onTap={() => openOwn('pension', city)}>{t.next}</Button>
    </>
  )
}
