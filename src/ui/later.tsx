import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { afterShown } from '../core/device'

/**
 * What stands below the answer: goes to the screen right after the answer is there, so that the answer goes alone. Its
 * place is there from the start: what comes between others costs Taro the others' data again.
 */
export function Later({ children }: { children: ReactNode }) {
  const [answered, setAnswered] = useState(false)
  useEffect(() => {
    // Taro may call at the end of what was sent before the answer, which then still waits for its turn
    afterShown(() => setTimeout(() => setAnswered(true)))
  }, [])
  return <View>{answered && children}</View>
}
