import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { Cover, Entries } from '../contract/types'
import type { protocol } from './protocol'

/** What the office told. */
export type Told = FromSchema<typeof protocol.cover.response>
export type Enrolment = Told['enrolments'][number]
type Asked = DepartmentAbout<typeof protocol>

/** As much as a screen has room for. */
const shortName = (said: string) => said.slice(0, 30)
const shortPlace = (said: string) => said.slice(0, 40)
const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'] as const
const KINDS = ['credit', 'hospital', 'pharmacy', 'family', 'premium'] as const

const oneOf = <T extends string>(known: readonly T[], said: string): T | 'other' =>
  known.find((one) => one === said) ?? 'other'

const relativeOf = ({ name, relation }: Told['mine'][number]): Cover['sharing']['mine'][number] => ({
  name: shortName(name),
  relation: oneOf(RELATIONS, relation),
})

/** How a person is insured, in our words; the last good copy where the office does not answer. */
export async function askCover(department: Asked) {
  const reply = await department.ask('cover', {}, { copy: true })
  const { mine, theirs, away, elsewhere } = reply.answer
  const words = {
    mine: mine.map(relativeOf),
    theirs: theirs.map(relativeOf),
    away: away.map((one) => ({ ...one, place: shortPlace(one.place) })),
    elsewhere: elsewhere.map(({ place, scheme }) => ({ place: shortPlace(place), scheme })),
  }
  return { ...reply, answer: { ...reply.answer, ...words } }
}

/** Movements of the personal account in a year; a kind that we have no word for is another one. */
export async function askEntries(
  department: Asked,
  year: number,
): Promise<DepartmentReply<Pick<Entries, 'entries' | 'more'>>> {
  const reply = await department.ask('entries', { year }, { copy: true })
  const entries = reply.answer.entries.map(({ day, kind, amount, fund, place, who }, index) => ({
    id: String(index),
    day,
    kind: oneOf(KINDS, kind),
    amount,
    ...(fund === undefined ? {} : { fund }),
    ...(place ? { place: shortPlace(place) } : {}),
    ...(who ? { who: shortName(who) } : {}),
  }))
  return { ...reply, answer: { entries, more: reply.answer.more } }
}
