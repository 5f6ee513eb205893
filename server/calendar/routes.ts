import type { PlatformHandlers } from '../module'
import type { Calendars } from './calendars'

export const calendarRoutes = (calendars: Calendars): Pick<PlatformHandlers, 'calendar'> => ({
  calendar: async (_, { query: { city } }) => ({ years: await calendars.years(city) }),
})
