import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { now } from '../../../core/clock'

const EVERY_MS = 10_000
/** An answer that took so long came over a weak network: it is asked for less often. */
const SLOW_MS = 2000
const SLOWLY_MS = 30_000
/** How often the screen looks at the clock: what is too old goes, whether or not anything came. */
const LOOK_MS = 5000

/**
 * Asks again while the page is on screen: every ten seconds, on a weak network or after a failure every thirty, never in the
 * background. @returns the time, as often as the screen is to look at it
 */
export function useRefresh(load: () => Promise<void>, key: string, failed: boolean): Date {
  const [at, setAt] = useState(now)
  const asks = useRef({ load, failed })
  asks.current = { load, failed }
  const [isShown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!isShown) return
    let timer: ReturnType<typeof setTimeout>
    let isOver = false
    const plan = (took: number) => {
      const wait = took > SLOW_MS || asks.current.failed ? SLOWLY_MS : EVERY_MS
      timer = setTimeout(() => void go(), wait)
    }
    const go = async () => {
      const began = now().getTime()
      await asks.current.load()
      if (!isOver) plan(now().getTime() - began)
    }
    plan(0)
    const clock = setInterval(() => setAt(now()), LOOK_MS)
    setAt(now())
    return () => {
      isOver = true
      clearTimeout(timer)
      clearInterval(clock)
    }
  }, [key, isShown])
  return at
}
