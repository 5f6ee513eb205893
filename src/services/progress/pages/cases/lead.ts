import { useTexts } from '../../../../core/text'
import { daysBetween } from '../../../../shared/days'
import type { Cases } from '../../contract/types'
import { texts } from '../../texts/zh'
import type { LeadWords, TagWords } from '../lead-card'
import type { Entries, Entry } from './entries'

/** What comes before all others; undefined where all of it goes well without the resident. */
export const leadOf = ({ yours: [yours], theirs }: Entries): Entry | undefined =>
  yours ?? theirs.find(({ isTold }) => isTold)

/** The answer: what to do first, or what is late, or that nothing is to be done. */
export function useLead({ on }: Cases, entries: Entries): LeadWords {
  const { cases: t } = useTexts(texts)
  const { yours, theirs } = entries
  const first = leadOf(entries)
  if (!first) {
    const next = theirs.find(({ row }) => row?.promise?.by)
    const by = next?.row?.promise?.by
    return { label: t.calm, figure: t.underWay(theirs.length), text: next && by && t.next(next.title, by, on) }
  }
  const { row, title, note, tag } = first
  if (first === yours[0]) {
    const by = row?.asked?.by
    const soon: TagWords | undefined = by ? ['warn', t.left(daysBetween(on, by))] : undefined
    return {
      label: t.lead.yours,
      tag: tag ?? soon,
      figure: title,
      text: row && by && !tag ? t.asked(row.title, by, on) : note,
    }
  }
  const isLost = row?.state === 'lost'
  const text = isLost ? note : row && t.held(row.holder)
  return { label: isLost ? t.lead.lost : t.lead.late, tag, figure: title, text }
}
