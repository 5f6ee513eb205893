import Taro from '@tarojs/taro'
import type { Point } from '../shared/coordinates'
import { ask, copy, type Outcome } from './device'

/** Shows the way to a place in the phone's map. Where it cannot, the address goes to the clipboard, for a map to take. */
export async function showWay({ lat, lng }: Point, name: string, address: string): Promise<Outcome | 'copied'> {
  const shown = await ask(() => Taro.openLocation({ latitude: lat, longitude: lng, name, address }))
  if (shown === 'done' || shown === 'refused') return shown
  return (await copy(`${name} ${address}`)) === 'done' ? 'copied' : shown
}
