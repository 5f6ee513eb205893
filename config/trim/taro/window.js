// A page's address and its way back belong to WeChat; of a window stays what Taro itself and React ask for.
import { Events, isString } from '@tarojs/shared'
import env from '../env.js'
import { unreached } from 'trim/unreached'
import { nav } from './navigator.js'
import { raf, caf } from './raf.js'

export class TaroWindow extends Events {
  constructor() {
    super()
    this.navigator = nav
    this.requestAnimationFrame = raf
    this.cancelAnimationFrame = caf
    this.Date = Date
  }

  get document() {
    return env.document
  }

  get location() {
    return unreached('window.location')
  }

  get history() {
    return unreached('window.history')
  }

  addEventListener(event, callback) {
    if (isString(event)) this.on(event, callback, null)
  }

  removeEventListener(event, callback) {
    if (isString(event)) this.off(event, callback, null)
  }

  setTimeout(...args) {
    return setTimeout(...args)
  }

  clearTimeout(...args) {
    return clearTimeout(...args)
  }
}

export const taroWindowProvider = (env.window = new TaroWindow())
const none = (name) => new Proxy({}, { get: () => unreached(name) })
export const taroLocationProvider = none('location')
export const taroHistoryProvider = none('history')
