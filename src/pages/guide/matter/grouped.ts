import type { GuideAnswer } from '../../../shared/platform/types'

export type Section = GuideAnswer['questions'][number]['about']

/** Sections that say the same, and what they say. */
export interface GroupedSections {
  readonly sections: readonly Section[]
  readonly said: readonly string[]
}

const order: readonly Section[] = ['needs', 'steps', 'where', 'time', 'fee', 'when', 'who', 'result']

/**
 * Sections as they are read: the one that was asked about first, none that says nothing, and once what several say (a
 * matter of which a city has told little: "call and ask" for the fee, the time and who may).
 */
export function grouped(
  all: Readonly<Partial<Record<Section, readonly string[]>>>,
  about?: string,
): readonly GroupedSections[] {
  const groups: GroupedSections[] = []
  for (const section of [...order].sort((one, other) => Number(other === about) - Number(one === about))) {
    const said = all[section] ?? []
    const same = groups.findIndex((group) => group.said.join('\n') === said.join('\n'))
    if (said.length === 0) continue
    if (same < 0) groups.push({ sections: [section], said })
    else groups[same] = { sections: [...(groups[same]?.sections ?? []), section], said }
  }
  return groups
}
