import type { Routes } from '../../../../server/module'
import { airFeed, weatherFeed } from '../agency/client'
import { protocol } from '../agency/protocol'
import { airOf, weatherOf } from './assemble'

export const routes: Routes<'air'> = ({ departments, settings }) => ({
  async now(context, { query: { city } }) {
    const { office, oldAfterMinutes, nearWithinKm } = settings(city)
    const [air, weather] = await Promise.allSettled([
      departments.of(protocol, city, 'environment').latest('air', {}, airFeed, context),
      departments.of(protocol, city).latest('weather', {}, weatherFeed, context),
    ])
    // Half an answer is one; the phone says what is missing
    if (air.status === 'rejected' && weather.status === 'rejected') throw air.reason
    return {
      ...(air.status === 'fulfilled' ? { air: airOf(air.value.answer) } : {}),
      ...(weather.status === 'fulfilled' ? { weather: weatherOf(weather.value.answer) } : {}),
      oldAfterMinutes,
      nearWithinKm,
      office,
    }
  },
})
