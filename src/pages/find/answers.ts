import type { LocalizedText } from '../../shared/contract'

/** What is known of a matter without opening it. */
export interface Answer {
  /** What one has to do, in a few words. */
  readonly headline?: string
  readonly promise: string
  readonly fee?: string
  readonly time?: string
}

/** What a city says of one of its own matters, where the package says something else. */
interface Answered {
  readonly id: string
  readonly answer?: Readonly<Record<'promise' | 'fee' | 'time', LocalizedText>> & { readonly headline?: LocalizedText }
}

/** Opens the lines that scripts/search/answers.ts writes, in one language. */
type Lines = () => string

const read = new Map<Lines, ReadonlyMap<string, Answer>>()

/** Answers by matter; opened and read once. */
function answersFrom(lines: Lines): ReadonlyMap<string, Answer> {
  const known = read.get(lines)
  if (known) return known
  const answers = new Map(
    lines()
      .split('\n')
      .map((line) => {
        const [id = '', promise = '', fee, time, headline] = line.split('\t')
        return [id, { headline, promise, fee, time }] as const
      }),
  )
  read.set(lines, answers)
  return answers
}

/** Ids of the matters, services and life events in the order of the lines: the packed words have the same. */
export const idsIn = (lines: Lines): string[] => [...answersFrom(lines).keys()]

/** What is known of this one: the city's own word, else the package's. @param lines the package's, in that language */
export function answerOf({ id, answer }: Answered, lines: Lines, language: keyof LocalizedText): Answer | undefined {
  if (!answer) return answersFrom(lines).get(id)
  const { headline, promise, fee, time } = answer
  return {
    ...{ headline: headline?.[language], promise: promise[language] },
    ...{ fee: fee[language], time: time[language] },
  }
}
