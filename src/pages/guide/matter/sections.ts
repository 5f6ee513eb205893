import type { GuideAnswer } from '../../../shared/platform/types'
import type { Matter } from './store'

/** A section of a guide. */
export type Section = GuideAnswer['questions'][number]['about']

/** Told in lines; what to bring and how it goes have cards of their own. */
export type Told = Exclude<Section, 'needs' | 'steps'>

/** The whole of what a guide says of each, in the order of going there. */
export function toldBy({ where, time, fee, when, who, result }: Matter, legal: (time: string) => string) {
  const told: readonly (readonly [Told, readonly string[]])[] = [
    ['who', who],
    ['when', when],
    ['where', [where]],
    ['time', [time.promised, ...(time.legal ? [legal(time.legal)] : [])]],
    ['fee', [fee]],
    ['result', [result]],
  ]
  return told
}

/** Sections that say the same stand together: of a matter of which a city told little, all say whom to ask. */
export function together(
  told: ReturnType<typeof toldBy>,
): readonly { readonly of: readonly Told[]; readonly said: readonly string[] }[] {
  const groups = new Map<string, { of: Told[]; said: readonly string[] }>()
  for (const [section, said] of told) {
    const same = groups.get(said.join('\n'))
    if (same) same.of.push(section)
    else groups.set(said.join('\n'), { of: [section], said })
  }
  return [...groups.values()]
}
