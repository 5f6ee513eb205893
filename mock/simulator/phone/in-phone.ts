import { nothingKept, storageOver, type Kept } from './own-storage'

/** A frame that is a phone: what its page may have is said by the page around it, in its `data-` attributes. */
export interface PhoneFrame extends HTMLIFrameElement {
  /** Of a phone with a storage of its own. */
  kept?: { readonly local: Kept; readonly session: Kept }
}

/** Codes of a `GeolocationPositionError`. */
const DENIED = 1
const UNAVAILABLE = 2

function locate(frame: PhoneFrame, found: PositionCallback, failed?: PositionErrorCallback | null): void {
  const { location, latitude, longitude } = frame.dataset
  if (location === 'silent') return
  const at = { latitude: Number(latitude), longitude: Number(longitude) }
  if (location === 'here' && latitude)
    return found({
      coords: { ...at, accuracy: 30, altitude: null } as GeolocationCoordinates,
      timestamp: Date.now(),
    } as GeolocationPosition)
  const [code, message] =
    location === 'refused'
      ? [DENIED, 'User denied Geolocation']
      : location === 'impossible'
        ? [DENIED, 'no permission: disabled in this document by permissions policy']
        : [UNAVAILABLE, 'Position unavailable']
  failed?.({ code, message } as GeolocationPositionError)
}

const define = (target: object, name: string, get: () => unknown) =>
  Object.defineProperty(target, name, { configurable: true, get })

/** Before anything of the mini-program runs: its browser is as the tester has it. */
function beAPhone(frame: PhoneFrame): void {
  define(navigator, 'onLine', () => frame.dataset.network !== 'offline')
  const later = (...given: [PositionCallback, (PositionErrorCallback | null)?]) =>
    void setTimeout(() => locate(frame, ...given), 300)
  const geolocation = { getCurrentPosition: later, watchPosition: later, clearWatch: () => undefined }
  define(navigator, 'geolocation', () => geolocation)
  const { kept } = frame
  if (frame.dataset.storage === 'none')
    for (const name of ['localStorage', 'sessionStorage']) define(window, name, nothingKept)
  else if (kept) {
    const [local, session] = [storageOver(kept.local), storageOver(kept.session)]
    define(window, 'localStorage', () => local)
    define(window, 'sessionStorage', () => session)
  }
}

const { frameElement } = window
if (frameElement) beAPhone(frameElement as PhoneFrame)
