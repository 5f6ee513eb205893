import type { PhoneFrame } from '../phone/in-phone'
import type { Values } from './address'
import type { Choices } from './choices'
import { byHand } from './hand'

/** The shape in which Taro keeps the mini-program's own choice (src/core/look.ts). */
export const keptLook = ({ theme, size, language }: Values): string =>
  JSON.stringify({ data: { v: 1, data: { theme, size, language } } })

/** The phone turns to this look: the page in it hears that its storage has changed, as from another tab. */
export const turnTo = (values: Values): void => localStorage.setItem('look', keptLook(values))

/** The phone's own part, as it is set: nothing of the page in it starts anew. */
export function setPhone(frame: PhoneFrame, values: Values, { cities, residents }: Choices): void {
  const [width = '390', height = '844'] = (values.screen ?? '').split('x')
  Object.assign(frame, { width, height })
  const home = residents.find(({ id }) => id === values.resident)?.city
  const at = cities.find(({ id }) => id === (values.city || home))?.at
  const { network = 'good', location = 'refused', storage = '' } = values
  const before = frame.dataset.network
  Object.assign(frame.dataset, { network, location, storage, latitude: at?.lat ?? '', longitude: at?.lng ?? '' })
  if (before && (before === 'offline') !== (network === 'offline'))
    frame.contentWindow?.dispatchEvent(new Event(network === 'offline' ? 'offline' : 'online'))
}

/** Opens an address in the frame as a fresh phone would: what earlier visits kept is gone. */
export function openPhone(frame: PhoneFrame, address: string, values: Values): void {
  localStorage.clear()
  sessionStorage.clear()
  turnTo(values)
  // No step to come back to: the way back ends at the page that the phone was opened with
  frame.contentWindow?.location.replace(address)
  void byHand(frame, values)
}
