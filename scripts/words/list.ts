import type { WordsArguments } from './arguments'
import type { Entry, Proposal } from './propose'

/** What a proposal says to the editor. */
export const inWords = (proposal: Proposal): string => {
  if (proposal.kind === 'word') return `perhaps a word of ${proposal.guide}`
  if (proposal.kind === 'known') return `already a word of ${proposal.guide}: see why people left it`
  return 'perhaps a matter that is missing'
}

const cell = (text: string) => text.replace(/[|\\]/g, '\\$&')

const row = ({ said, times, how, nearest, proposal }: Entry): string => {
  const near = nearest.map(({ id, title, score }) => `${id} ${title} ${score.toFixed(2)}`).join('; ')
  return `| ${[said, String(times), String(how.nothing), String(how.left), near, inWords(proposal)].map(cell).join(' | ')} |`
}

/** The list as Markdown, one row a text. */
export const markdownOf = (
  { city, week }: Pick<WordsArguments, 'city' | 'week'>,
  entries: readonly Entry[],
): string => `# Searched for in vain: ${city}, week of ${week}

Proposals to decide, each by a person; nothing was changed. How a word gets in: docs/words.md.

| said | times | nothing fitted | left | nearest | proposal |
| --- | --- | --- | --- | --- | --- |
${entries.map(row).join('\n')}
`

/** The list as JSON. */
export const jsonOf = ({ city, week }: Pick<WordsArguments, 'city' | 'week'>, entries: readonly Entry[]): string =>
  `${JSON.stringify({ city, week, entries }, null, 2)}\n`
