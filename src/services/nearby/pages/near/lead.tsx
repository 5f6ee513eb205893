import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { momentText } from '../../../../shared/day-texts'
import { timeOf } from '../../../../shared/days'
import { useLook } from '../../../../core/look'
import { Card, Figure, Glance } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import { StateTag } from '../../../../kits/openings/parts/place-row'
import type { ShownPlace } from '../../contract/types'
import type { Listed } from '../../../../kits/openings/rules/listed'
import { firstOpen, firstToOpen, walkOf } from '../../../../kits/openings/rules/standing'
import { texts as openings } from '../../../../kits/openings/texts/zh'
import { texts } from '../../texts/zh'

interface LeadProps {
  places: readonly Listed<ShownPlace>[]
  /** What one wants, in a word or two. */
  what: string
  /** What to bring for it, in a line. */
  bring?: string
}

/** Three figures: until when, how far, how many wait; those that are known. */
function Three({ place: { standing, metres, queue } }: { place: Listed<ShownPlace> }) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  if (standing.state !== 'open') return null
  const { until } = standing
  return (
    <Glance
      parts={[
        until ? { figure: timeOf(until), note: t.closes } : { figure: t.noClosing, note: t.neverCloses },
        ...(metres === undefined ? [] : [{ figure: o.metres(metres), note: t.walk(walkOf(metres)) }]),
        ...(queue ? [{ figure: t.people(queue.waiting), note: t.waits(queue.minutes) }] : []),
      ]}
    />
  )
}

/** The nearest that is open and until when; else when the first one opens; else whom to ask. */
export function Lead({ places, what, bring }: LeadProps) {
  const t = useTexts(texts)
  const o = useTexts(openings)
  const { language, care } = useLook()
  const open = firstOpen(places)
  const next = open ? undefined : firstToOpen(places)
  const [first] = places
  if (!first) return null
  if (open && open.metres === undefined) {
    const count = places.filter(({ standing }) => standing.state === 'open').length
    return (
      <Card kind="lead">
        <Figure label={t.openNow(what)} value={String(count)} unit={t.places(count)} />
        <View className="t-sub t-2 mt-1">{t.byDistrict}</View>
      </Card>
    )
  }
  if (open) {
    return (
      <Card kind="lead">
        <View className="pair">
          <View className="figure-label grow">{t.nearestOpen(what)}</View>
          <StateTag state="open" />
        </View>
        <View className="figure figure--m figure--words mt-1" {...heading(2)}>
          {open.name}
        </View>
        {bring && !care && <View className="t-sub t-2 mt-1">{bring}</View>}
        <View className="lead-rule" />
        <Three place={open} />
      </Card>
    )
  }
  const opens = next?.standing.state === 'closed' ? next.standing.next : undefined
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="figure-label grow">{next ? t.allClosed(what) : t.askFirst(what)}</View>
        <StateTag state={next ? 'closed' : 'ask'} />
      </View>
      <View className="figure figure--m figure--words mt-1" {...heading(2)}>
        {opens ? momentText(opens, now(), language) : t.unknown}
      </View>
      {next && (
        <View className="t-sub t-2 mt-1">
          {t.closedText(next.name, next.metres === undefined ? undefined : o.metres(next.metres))}
        </View>
      )}
    </Card>
  )
}
