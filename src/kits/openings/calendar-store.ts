import { useEffect, useState } from 'react'
import { calendarOf, type Calendar, type CalendarYear } from '../../shared/calendar'
import { platform } from '../../core/http/platform'
import { persisted } from '../../core/storage'
import { publicStoreOf } from '../../core/store'

const useCalendars = publicStoreOf<Readonly<Record<string, Calendar | undefined>>>(() => ({}))
const keptOf = (city: string) => persisted<readonly CalendarYear[]>(`public:calendar:${city}`, 1)
const asked = new Set<string>()

/**
 * The holiday calendar of a city, kept on this phone and renewed once a run. Undefined until it is here for the first
 * time; where it does not come, one that knows no year.
 */
export function useCalendar(city: string): Calendar | undefined {
  useState(() => {
    const years = useCalendars.getState()[city] ? undefined : keptOf(city).read()
    if (years) useCalendars.setState({ [city]: calendarOf(years) })
  })
  useEffect(() => {
    if (asked.has(city)) return
    asked.add(city)
    platform.calendar({ query: { city } }).then(
      ({ years }) => {
        keptOf(city).write(years)
        useCalendars.setState({ [city]: calendarOf(years) })
      },
      () => {
        asked.delete(city)
        if (!useCalendars.getState()[city]) useCalendars.setState({ [city]: calendarOf([]) })
      },
    )
  }, [city])
  return useCalendars((all) => all[city])
}
