import { openGuide } from '../../../../core/arrival/open-guide'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { copy } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { BarText, Button, Cell } from '../../../../ui'
import type { Cover } from '../../contract/types'
import { dearestTier, planOf } from '../../rules/reckon'
import { covers } from '../../store'
import { texts } from '../../texts/zh'
import { monthsOf, openOwn, shape } from '../parts'
import { Content } from './content'
import '../look.scss'

/** Can it be used today; what is left, what was used this year. */
export default function CoverPage() {
  const { city } = useArrival()
  const { cover: t, cost, department } = useTexts(texts)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="medical-insurance"
      department={department}
      of={covers.useLoaded(city)}
      shape={shape}
      instead={<Cell first title={cost.title} note={cost.unknownDo} onTap={() => openOwn('cost')} />}
      bar={(cover, { care }) => <Next cover={cover} care={care} />}
    >
      {(cover, shown) => <Content cover={cover} city={city} {...shown} />}
    </PersonalPage>
  )
}

/** The one thing to do next. */
function Next({ cover, care }: { cover: Cover; care: boolean }) {
  const { cover: t } = useTexts(texts)
  const { status, wait, newborn, payer } = cover
  const way = wait?.sooner[0]
  if (newborn) {
    const isHome = newborn.steps.some(({ what, state }) => what === 'household' && state === 'done')
    if (!newborn.open || isHome) return <Button onTap={() => openGuide('medical-resident')}>{t.toEnrol}</Button>
    return <Button onTap={() => openGuide('hukou-newborn')}>{t.toHousehold}</Button>
  }
  if (way) return <Button onTap={() => openGuide('medical-resident')}>{t.toRepay(way.years)}</Button>
  if (status === 'suspended' && payer === 'employer') {
    const words = t.urgeText(monthsOf(cover))
    return <Button onTap={() => void copy(words)}>{t.copy}</Button>
  }
  if (status === 'suspended' || status === 'ended')
    return <Button onTap={() => openGuide('medical-resident')}>{t.toJoin}</Button>
  if (status !== 'usable' && status !== 'waiting') return <OtherCityButton />
  const plan = planOf(cover)?.outpatient
  const tier = plan && dearestTier(plan)
  const ratio = plan?.tiers[plan.tiers.length - 1]?.bands[0]?.ratio
  return (
    <>
      {tier && ratio !== undefined && !care && <BarText note={t.bar(tier, 'outpatient')} title={t.percent(ratio)} />}
      <Button onTap={() => openOwn('cost')}>{t.toCost}</Button>
    </>
  )
}
