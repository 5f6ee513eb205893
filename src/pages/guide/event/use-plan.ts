import { useEffect, useMemo, useState } from 'react'
import { pageUrl } from '../../../core/arrival/open-page'
import { useCalendar } from '../../../kits/openings/calendar-store'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { keepUnderWay } from '../../../core/keep-under-way'
import { calendarOf } from '../../../shared/calendar'
import { dayOf } from '../../../shared/days'
import { planOf, type Plan } from '../../../shared/law/life-plan'
import type { LifeEventAnswer } from '../../../shared/platform/types'
import { followDay, settleReminder, useKeptPlan, type KeptPlan } from './kept-plan'
import { texts } from './texts'

/** What the page and its parts show. */
export interface Shown {
  readonly city: string
  readonly lifeEvent: LifeEventAnswer
  readonly kept: KeptPlan
  readonly plan: Plan
  readonly today: string
  /** Done when the page was opened. */
  readonly settled: readonly string[]
}

/** The plan of a life event, from what this phone keeps; undefined until its holidays are here. */
export function usePlan(city: string, id: string, lifeEvent: LifeEventAnswer | undefined): Shown | undefined {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const known = useCalendar(city)
  const kept = useKeptPlan(id)
  const [settled] = useState(() => Object.keys(kept.done))
  const today = dayOf(now())
  const { date, done } = kept
  const calendar = date ? known : (known ?? calendarOf([]))
  const plan = useMemo(
    () =>
      lifeEvent && calendar
        ? planOf({ lifeEvent, date: lifeEvent.date && date, done: Object.keys(done), settled, today, calendar })
        : undefined,
    [lifeEvent, date, done, settled, today, calendar],
  )
  // The first answer sets the clock
  const isThere = Boolean(lifeEvent)
  useEffect(() => {
    if (isThere) void settleReminder(city, id)
  }, [city, id, isThere, date])
  const reminded = kept.reminder?.step
  const isPlanned = Boolean(plan)
  const remindedBy = plan?.groups.find(({ steps }) => steps.some(({ step }) => step.id === reminded))?.day
  useEffect(() => {
    if (isPlanned && reminded) void followDay(city, id, remindedBy, today)
  }, [city, id, isPlanned, reminded, remindedBy, today])
  useEffect(() => {
    if (!lifeEvent || !plan) return
    const { next } = plan
    const isBegun = Boolean(date) || plan.done > 0
    const line = next && (next.due ? t.entry(next.step.title, t.day(next.due.day, today)) : next.step.title)
    keepUnderWay(
      `life-event:${id}`,
      isBegun && line
        ? {
            url: pageUrl('pages/guide/event/index', { city, id }),
            ...(next?.due ? { due: next.due.day } : {}),
            said: { [language]: { title: lifeEvent.title, line } },
          }
        : undefined,
    )
  }, [city, id, lifeEvent, plan, date, today, language, t])
  return lifeEvent && plan ? { city, lifeEvent, kept, plan, today, settled } : undefined
}
