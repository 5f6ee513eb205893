import Taro from '@tarojs/taro'
import { takeParameter } from './address'

// A page on the web is told its scene by the address that WeChat (or the tester's page) opened
const scene = Number(takeParameter('_scene') ?? 0)

export const launchScene = (): number => scene

export const launchQuery = (): Readonly<Record<string, string | undefined>> => Taro.getEnterOptionsSync().query

export const referrer = () => ({ appId: '', data: {} })
