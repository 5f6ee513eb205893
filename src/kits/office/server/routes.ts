import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import { dayOf } from '../../../shared/days'
import { spansOn } from '../../../shared/opening'
import type { KnownPlace } from '../../openings/server/port'
import type { OfficeNow } from '../contract/types'

/** When the phone is to be asked what is open: of how it stands, what may be said in a word and an instant. */
function openingOf({ standing, phone }: KnownPlace): OfficeNow['opening'] {
  const at = standing.state === 'open' ? standing.until : standing.state === 'closed' ? standing.next : undefined
  return { state: standing.state, ...(at ? { at } : {}), ...(phone ? { phone } : {}) }
}

export const routes: Routes<'office'> = ({ calendar, city: cityOf, office, openings }) => ({
  async office({ now }, { query: { city, service } }) {
    const found = office.of(cityOf(city).id, service)
    if (!found) throw new AppError('NOT_FOUND')
    const place = found.place ? await openings.get(city, found.place, now) : undefined
    if (!place) return found
    const { name, address, hours } = place
    // Phones of the release before know a hall by its hours alone
    const [today] = (hours && spansOn(hours, await calendar(city), dayOf(now))) ?? []
    const hallHours = today && today.to <= '24:00' ? { hallHours: today } : {}
    return { ...found, hall: name, address, ...hallHours, opening: openingOf(place) }
  },
})
