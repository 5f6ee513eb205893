import { View } from '@tarojs/components'
import { openGuide } from '../../../../core/arrival/open-guide'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { CareEnd, Foot } from '../../../../kits/personal/parts/page-end'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Button, Card, Cell, Condition, Figure, Foot as Lines, GuideCell, Notice, Tag, Tracks } from '../../../../ui'
import type { Away, Cover } from '../../contract/types'
import { dearestTier, planOf, reckon } from '../../rules/reckon'
import { covers } from '../../store'
import { texts } from '../../texts/zh'
import { openOwn, shape } from '../parts'
import '../look.scss'

const validOf = ({ away }: Cover): Away | undefined => away.find(({ state }) => state === 'valid')

/** 异地备案: valid now and until when; or what it changes, and how. */
export default function AwayPage() {
  const { city } = useArrival()
  const of = covers.useLoaded(city)
  const { away: t, cover: tCover, department } = useTexts(texts)
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="medical-insurance"
      department={department}
      of={of}
      shape={shape}
      instead={<GuideCell first id="medical-elsewhere" title={t.toGuide} note={t.guideNote} />}
      bar={(cover, { care }) => {
        const valid = validOf(cover)
        const toCost = () => openOwn('cost', { care: 'inpatient', way: valid?.arrangement ?? 'none' })
        if (valid) return <Button onTap={toCost}>{tCover.toCost}</Button>
        return (
          <>
            {!care && (
              <Button kind="line" onTap={toCost}>
                {t.toCost}
              </Button>
            )}
            <Button onTap={() => openGuide('medical-elsewhere')}>{t.toGuide}</Button>
          </>
        )
      }}
    >
      {(cover, { care, problem, again }) => {
        const valid = validOf(cover)
        const { office } = cover.figures
        return (
          <>
            <StaleNotice of={cover} problem={problem} who={department.who} onRetry={again} />
            {cover.status !== 'usable' && <Notice kind="warn">{t.notUsable}</Notice>}
            {valid ? <Registered cover={cover} valid={valid} care={care} /> : <NotYet cover={cover} care={care} />}
            <Rest cover={cover} valid={valid} care={care} />
            {care && <CareEnd phone={office.phone} />}
            <Foot office={office} asOf={cover.asOf} />
            {!care && cover.figures.away.source === 'typical' && <Lines lines={[t.typical]} />}
          </>
        )
      }}
    </PersonalPage>
  )
}

interface PartProps {
  cover: Cover
  care: boolean
}

function Registered({ cover, valid, care }: PartProps & { valid: Away }) {
  const { away: t } = useTexts(texts)
  const answer = reckon({ figures: cover.figures, cover }, { care: 'inpatient', away: valid.arrangement })
  const { counted = 0, cut = 0 } = answer?.cost.ratio ?? {}
  return (
    <>
      <Card kind="lead">
        <View className="pair">
          <View className="figure-label grow">{t.registered}</View>
          <Tag tone="ok">{t.valid}</Tag>
        </View>
        <Figure medium words value={t.direct(valid.place)} />
        <View className="t-sub t-2 mt-1">{t.until(valid)}</View>
      </Card>
      <Card title={t.rates}>
        {answer && (
          <Condition met={cut === 0}>
            {cut === 0 ? t.same(answer.tier, counted) : t.lower(answer.tier, counted, cut)}
          </Condition>
        )}
        {!care && <Condition>{t.catalogue}</Condition>}
        <Condition met={false}>{t.elsewhere}</Condition>
      </Card>
    </>
  )
}

/** What each way of going pays; the one that holds without any registration is marked. */
function NotYet({ cover, care }: PartProps) {
  const { away: t } = useTexts(texts)
  const { figures } = cover
  const { other, longTermMonths } = figures.away
  const plan = planOf(cover)?.inpatient
  const rates = (['longTerm', 'referred', 'none'] as const).flatMap((away) => {
    const answer = reckon({ figures, cover }, { care: 'inpatient', away })
    return answer ? [{ away, answer }] : []
  })
  const [home] = rates
  const least = home?.answer.whenUsable.self ?? 0
  return (
    <>
      <Card kind="lead">
        <View className="pair">
          <View className="figure-label grow">{t.label}</View>
          <Tag tone="warn">{t.not}</Tag>
        </View>
        <Figure medium words value={t.less(other)} />
        <View className="t-sub t-2 mt-1">{t.lessText}</View>
      </Card>
      {home && plan && (
        <Card title={t.which} note={care ? undefined : t.whichNote(dearestTier(plan), home.answer.group)}>
          <Tracks
            tracks={rates.map(({ away, answer: { whenUsable, eligible } }) => ({
              title: t.ways[away],
              value: t.percent(whenUsable.ratio.counted),
              share: care ? undefined : whenUsable.ratio.counted / 10000,
              note: t.wayNote(away, longTermMonths, eligible, whenUsable.self - least),
              ...(away === 'none' ? { tag: t.you, now: true } : {}),
            }))}
          />
        </Card>
      )}
    </>
  )
}

/** Other registrations, and what else one can do. */
function Rest({ cover: { away, figures }, valid, care }: PartProps & { valid?: Away }) {
  const { away: t } = useTexts(texts)
  const { phone } = figures.office
  const others = away.filter((one) => one !== valid)
  if (care && others.length === 0) return null
  return (
    <Card kind="list">
      {others.map(({ place, state, from, until }, index) => (
        <Cell
          key={`${place}${from}`}
          first={index === 0}
          title={state === 'ended' ? t.ended(place, until) : t.ahead(place, from)}
          note={state === 'ended' ? t.endedNote : undefined}
        />
      ))}
      {!care && valid && (
        <GuideCell first={others.length === 0} id="medical-elsewhere" title={t.back} note={t.backNote} />
      )}
      {!care && !valid && (
        <GuideCell
          first={others.length === 0}
          id="medical-reimburse"
          title={t.claim}
          note={t.claimNote(figures.away.claimMonths)}
        />
      )}
      {!care && <CallCell phone={phone} title={t.callFor(phone)} />}
    </Card>
  )
}
