import Taro from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'

/** What stands below the answer: goes to the screen right after the answer is there, so that the answer goes alone. */
export function Later({ children }: { children: ReactNode }) {
  const [answered, setAnswered] = useState(false)
  useEffect(() => Taro.nextTick(() => setAnswered(true)), [])
  return answered ? <>{children}</> : null
}
