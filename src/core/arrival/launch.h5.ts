import Taro from '@tarojs/taro'
import { visit } from '../tab'
import { takeParameter } from './address'
import type { Launch } from './given'

const kept = visit<readonly [path: string, scene: number]>('scene')
const path = location.pathname

/** Whoever comes back from signing in, or loads a page anew, came as they had come before. */
function sceneBefore(): number {
  const [before, scene] = kept.read() ?? ['', 0]
  return before === path || /[?&](state|check)=/.test(location.search) ? scene : 0
}

// A page on the web is told its scene by the address that WeChat (or the tester's page) opened
const scene = Number(takeParameter('_scene') ?? sceneBefore()) || 0
if (scene) kept.write([path, scene])
else kept.clear()

const launch: Launch = { path, query: Taro.getEnterOptionsSync().query ?? {}, scene }

export const launchNow = (): Launch => launch
