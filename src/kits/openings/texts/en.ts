import { whenText } from '../../../shared/when-text'
import type { OpeningsTexts } from './zh'

const whats = {
  closed: 'It has closed down',
  moved: 'It has moved',
  hours: 'The hours are wrong',
  phone: 'Nobody answers',
}
const when = (instant: string, now: Date) => whenText(instant, now, 'en')

export const en: OpeningsTexts = {
  metres: (metres) =>
    metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} m` : `${(metres / 1000).toFixed(1)} km`,
  states: { open: 'Open', closed: 'Closed', ask: 'Call first' },
  standing: (standing, now) => {
    if (standing.state === 'ask')
      return {
        said: 'residents say it changed',
        old: 'hours not checked for long',
        noHours: 'hours not known',
        notAnnounced: 'holidays not announced yet',
      }[standing.why]
    if (standing.state === 'closed')
      return standing.next ? `opens ${when(standing.next, now)}` : 'call to hear when it opens'
    if (!standing.until) return 'day and night'
    return standing.reopens
      ? `break from ${when(standing.until, now)} to ${when(standing.reopens, now)}`
      : `until ${when(standing.until, now)}`
  },
  whats,
  said: (what, people, confirmed) =>
    confirmed ? `Checked: ${whats[what]}` : `${people} residents say: ${whats[what]}`,
  note: (...parts) => parts.filter(Boolean).join(', '),
  openMap: 'Open the map',
  map: (count) => `Where ${count} places lie, numbered as in the list`,
  legend: 'Solid: open. Hollow: closed. Dashed: call first.',
  count: (count) => `${count} in all`,
  wayTo: (name) => `Go to ${name}`,
  copied: 'Address copied, paste it into a map',
  callPhone: (phone) => `Call ${phone}`,
  others: (count) => (count === 1 ? 'See the other one' : `See ${count} others`),
  here: (name) => `Where ${name} is`,
}
