import { useEffect, useState } from 'react'

/** As long as a keyboard that composes takes from letter to letter, and more, in ms. */
const SETTLED_MS = 1000

/** Letters, as a keyboard that composes Chinese gives them one by one: ling, ling zheng. */
const composed = /^[a-z' ]+$/i

/** Whether what is typed is whole: no letters that may be on their way to a character. */
export function useSettled(typed: string): boolean {
  const [settled, setSettled] = useState('')
  const isComposed = composed.test(typed)
  useEffect(() => {
    if (!isComposed) return undefined
    const whole = setTimeout(() => setSettled(typed), SETTLED_MS)
    return () => clearTimeout(whole)
  }, [typed, isComposed])
  return !isComposed || settled === typed
}
