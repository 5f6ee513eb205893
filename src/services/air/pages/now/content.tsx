import { View } from '@tarojs/components'
import { openPage } from '../../../../core/arrival/open-page'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { timeOf } from '../../../../shared/days'
import { Card, Cell, Group, Later, Notice } from '../../../../ui'
import type { Now } from '../../contract/types'
import { levelOf } from '../../rules/bands'
import { daysAhead, goingOut, inForce, isOld } from '../../rules/now'
import { texts } from '../../texts/zh'
import { Chart } from './chart'
import { Lead } from './lead'
import { NearestCard, type Found } from './nearest'
import { Notices } from './notices'
import { Outside } from './outside'
import { Stations } from './stations'

interface ContentProps extends Shown {
  of: Now
  city: string
  found?: Found
  /** Moments' single page can neither sign in nor open another. */
  canLeave: boolean
}

/** Whether to go out, first; then for whom not, how it was, how it will be, and where it was measured. */
export function Content({ of, city, found, canLeave, care, problem, again }: ContentProps) {
  const t = useTexts(texts)
  // English takes a line of its own
  const language = useLook((look) => look.language)
  const at = now()
  const { air, weather, office, oldAfterMinutes, said = [], neighbour } = of
  const warnings = inForce(weather?.warnings ?? [], at)
  const going = goingOut(air, warnings, at, oldAfterMinutes)
  const isStopped = air !== undefined && isOld(air.observedAt, at, oldAfterMinutes)
  const days = daysAhead(air, weather, at, care ? 2 : 3)
  const careful = !care && typeof going === 'number' ? (t.who[going - 3] ?? []) : []
  return (
    <>
      <Notices of={of} warnings={warnings} at={at} problem={problem} again={again} />
      <Lead of={of} going={going} warnings={warnings} at={at} care={care} />
      {said.length > 0 && (
        <Notice>{said.map(({ what, people }) => t.said(people, t.outside[what])).join(t.and)}</Notice>
      )}
      {found && <NearestCard found={found} />}
      <Later>
        {careful.length > 0 && (
          <Card kind="list" title={t.care}>
            {careful.map(([who = '', what], index) => (
              <Cell
                key={who}
                first={index === 0}
                title={who}
                {...(language === 'zh' ? { value: what } : { note: what })}
              />
            ))}
          </Card>
        )}
        {air && !care && <Chart air={air} at={at} isStopped={isStopped} />}
        {days.length > 0 && (
          <Card
            kind="list"
            title={care ? t.daysCare : t.days(days.length)}
            note={air?.forecastAt && !care ? t.forecast(air.forecastAt, at) : undefined}
          >
            {days.map(({ day, air: ours, weather: theirs }, index) => (
              <Cell
                key={day}
                first={index === 0}
                title={ours ? t.dayAir(t.day(day, at), levelOf(ours.low), levelOf(ours.high)) : t.day(day, at)}
                note={care ? undefined : t.dayNote(ours, theirs)}
                value={theirs && t.range(theirs.low, theirs.high)}
              />
            ))}
          </Card>
        )}
        {air && !isStopped && (!care || typeof found === 'string') && <Stations air={air} at={at} />}
        {(isStopped || !air) && (
          <View>
            <Group>{t.meanwhile}</Group>
            {!neighbour && <OtherCities note={t.elsewhere} />}
            <Card kind="list">
              {neighbour && (
                <Cell
                  first
                  title={t.seeNeighbour(neighbour.name[language], neighbour.km)}
                  note={t.neighbourAir(timeOf(neighbour.observedAt), neighbour.aqi, levelOf(neighbour.aqi))}
                  onTap={
                    canLeave ? () => openPage('services/air/pages/now/index', { city: neighbour.city }) : undefined
                  }
                />
              )}
              {weather?.visibility !== undefined && (
                <Cell
                  first={!neighbour}
                  title={t.visibility(weather.visibility)}
                  note={t.bureau(timeOf(weather.observedAt))}
                />
              )}
              {!care && (
                <CallCell
                  first={!neighbour && weather?.visibility === undefined}
                  phone={office.phone}
                  hours={office.hours}
                />
              )}
            </Card>
          </View>
        )}
        {care && <CareEnd phone={office.phone} />}
        <View className="foot">
          <View className="foot-line">
            {t.foot(air && timeOf(air.observedAt), weather && timeOf(weather.observedAt))}
          </View>
          {canLeave && <Outside city={city} />}
        </View>
      </Later>
    </>
  )
}
