import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Notice } from '../../../../ui'
import type { Cover, Figures } from '../../contract/types'
import { covers, figures as figuresOf } from '../../store'
import { texts } from '../../texts/zh'
import { shape } from '../parts'
import { Next } from './bar'
import { Content } from './content'
import { useChoices } from './use-choices'
import '../look.scss'

/** What would I pay: the answer, what moves it, every step of the sum. */
export default function CostPage() {
  const { city, params } = useArrival()
  const cover = covers.useLoaded(city)
  const figures = figuresOf.useLoaded(city)
  const [chosen, choose] = useChoices(params)
  const { cost: t, department } = useTexts(texts)
  const { care, tier, away, eligible } = chosen
  // What was chosen, and nothing that follows from the person
  const url = { city, care, tier, way: away, yuan: eligible && Math.round(eligible / 100) }
  const page = {
    city,
    title: t.title,
    service: 'medical-insurance',
    department,
    shape,
    share: { title: t.shareTitle(eligible), path: pageUrl('services/medical-insurance/pages/cost/index', url) },
  }
  const parts = { chosen, choose, city }
  // The sum does not need the department: what was used this year is then unknown
  if (cover.phase === 'failed' && cover.problem?.code.startsWith('DEPARTMENT_'))
    return (
      <PersonalPage<Figures>
        {...page}
        of={{ ...figures, again: cover.again, subject: cover.subject }}
        bar={(value) => <Next basis={{ figures: value }} chosen={chosen} onRetry={cover.again} />}
      >
        {(value, { care: isCare }) => (
          <>
            <Notice kind="warn">{t.unknown}</Notice>
            <Content {...parts} basis={{ figures: value }} isCare={isCare} />
          </>
        )}
      </PersonalPage>
    )
  return (
    <PersonalPage<Cover>
      {...page}
      of={cover}
      bar={(value) => <Next basis={{ figures: value.figures, cover: value }} chosen={chosen} onRetry={cover.again} />}
    >
      {(value, { care: isCare, problem }) => (
        <>
          <StaleNotice of={value} problem={problem} who={department.who} onRetry={cover.again} />
          <Content {...parts} basis={{ figures: value.figures, cover: value }} isCare={isCare} />
        </>
      )}
    </PersonalPage>
  )
}
