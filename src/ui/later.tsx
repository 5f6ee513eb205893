import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState, type ReactNode } from 'react'

/** False until the answer has gone to the screen, then true. */
export function useAnswered(): boolean {
  const [answered, setAnswered] = useState(false)
  useEffect(() => {
    // Taro may call at the end of what was sent before the answer, which then still waits for its turn
    Taro.nextTick(() => setTimeout(() => setAnswered(true)))
  }, [])
  return answered
}

/**
 * What stands below the answer: goes to the screen right after the answer is there, so that the answer goes alone. Its
 * place is there from the start: what comes between others costs Taro the others' data again.
 */
export function Later({ children }: { children: ReactNode }) {
  const answered = useAnswered()
  return <View>{answered && children}</View>
}
