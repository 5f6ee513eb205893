import { useEffect } from 'react'
import { now } from './clock'
import { useLook, type Look } from './look'
import { persisted } from './storage'
import { useSubject } from './subject'

/** What a service said last on this phone, for its row on home: nothing is asked to show it. */
export interface LiveLine {
  /** In place of the service's name: 公交 62 路. */
  readonly title?: string
  readonly note: string
  /** The figure people come for. */
  readonly value?: string
  /** As `pageUrl` makes it; the service's first page where absent. */
  readonly url?: string
}

interface Kept extends LiveLine {
  readonly language: Look['language']
  /** In ms since 1970. */
  readonly at: number
}

const kept = persisted<Readonly<Record<string, Kept>>>('live-lines', 1)

/** Remembers what the page of a service says now; nothing while it does not know, or says it of somebody else. */
export function useLiveLine(service: string, line: LiveLine | undefined): void {
  const language = useLook((look) => look.language)
  const acting = useSubject()
  const said = line && !acting ? JSON.stringify(line) : undefined
  useEffect(() => {
    if (said)
      kept.write({ ...kept.read(), [service]: { ...(JSON.parse(said) as LiveLine), language, at: now().getTime() } })
  }, [service, said, language])
}

/** The last words of each service in this language. */
export const liveLines = (language: Look['language']): Readonly<Record<string, Kept>> =>
  Object.fromEntries(Object.entries(kept.read() ?? {}).filter(([, line]) => line.language === language))
