// What is asked of Taro itself: no interceptors, axios has them; no names of other platforms
import { Current, eventCenter, Events, getCurrentInstance, nextTick, options } from '@tarojs/runtime'
import { getInitPxTransform, getPxTransform } from './tools.js'

const Taro = { Current, getCurrentInstance, options, nextTick, eventCenter, Events }
Taro.initPxTransform = getInitPxTransform(Taro)
Taro.pxTransform = getPxTransform(Taro)

export { Taro as default }
