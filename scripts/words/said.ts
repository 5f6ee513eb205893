import { LEAST_TIMES, type How, type Missed } from '../../server/search/missed/missed-searches'

/** A text that led nowhere, how often, and how it ended. */
export interface SaidText {
  readonly said: string
  readonly times: number
  /** Of these: nothing fitted; somebody opened nothing of what was found. */
  readonly how: Readonly<Record<How, number>>
}

const isMissed = (value: unknown): value is Missed => {
  const { said, times, how } = (value ?? {}) as Partial<Missed>
  return typeof said === 'string' && said !== '' && Number.isInteger(times) && (how === 'nothing' || how === 'left')
}

/** The lines of a JSONL file of `{ said, times, how }`. @throws Error naming the line that is none */
export function missedIn(text: string): Missed[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new Error(`line ${index + 1} is no JSON`)
    }
    if (!isMissed(value)) throw new Error(`line ${index + 1} must have said, times and how ("nothing" or "left")`)
    return [value]
  })
}

/** One entry a text, most often said first; what was said too seldom is left out: it may be one person's own. */
export function together(rows: readonly Missed[], least = LEAST_TIMES): SaidText[] {
  const texts = new Map<string, SaidText>()
  for (const { said, times, how } of rows) {
    const known = texts.get(said) ?? { said, times: 0, how: { nothing: 0, left: 0 } }
    texts.set(said, { said, times: known.times + times, how: { ...known.how, [how]: known.how[how] + times } })
  }
  return [...texts.values()]
    .filter(({ times }) => times >= least)
    .sort((one, other) => other.times - one.times || (one.said < other.said ? -1 : 1))
}
