import { useEffect, useMemo, useState } from 'react'
import type { Context } from './nearer'
import { answerTo, isReady, type SearchAnswer } from './search'

/** What was typed → what it may mean, as one types; undefined until the page is on screen and search is ready. */
export function useAnswer(typed: string, near: Context): SearchAnswer | undefined {
  const [ready, setReady] = useState(isReady)
  useEffect(() => {
    if (ready) return undefined
    const soon = setTimeout(() => setReady(true))
    return () => clearTimeout(soon)
  }, [ready])
  return useMemo(() => (ready ? answerTo(typed, near) : undefined), [ready, typed, near])
}
