import Taro from '@tarojs/taro'
import { toGcj } from '../shared/coordinates'
import { ask, type Outcome } from './device'

export interface Here {
  /** Degrees, GCJ-02. */
  readonly latitude: number
  readonly longitude: number
}

/** WeChat takes long to find a place indoors; a resident does not wait longer. */
const LONGEST_MS = 8000

/**
 * Where the phone is, roughly. Only to be asked on a tap that names it: WeChat asks the holder the first time. Never
 * throws: what cannot be had is an outcome.
 */
export async function locate(): Promise<Here | Exclude<Outcome, 'done'>> {
  let here: Here | undefined
  const inBrowser = process.env.TARO_ENV === 'h5'
  const asked = ask(async () => {
    const { latitude, longitude } = await Taro.getLocation({ type: inBrowser ? 'wgs84' : 'gcj02' })
    // A browser knows only what satellites say; here it becomes what maps say, and nowhere else
    const { lat, lng } = inBrowser ? toGcj({ lat: latitude, lng: longitude }) : { lat: latitude, lng: longitude }
    here = { latitude: lat, longitude: lng }
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve('failed'), LONGEST_MS)
  })
  const outcome = await Promise.race([asked, late])
  clearTimeout(timer)
  return here ?? (outcome === 'done' ? 'failed' : outcome)
}
