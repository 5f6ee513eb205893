import type { FromSchema } from 'json-schema-to-ts'
import { millisOf, toInstant } from '../../../shared/days'
import { parsePlate } from '../../../shared/law/plate'
import { AppError } from '../../../../server/errors'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { protocol } from './protocol'

type Told = FromSchema<typeof protocol.records.response>
type TheirViolation = Told['violations'][number]

export type Licence = NonNullable<Told['licence']>
/** A violation as they speak of it, cut to what a screen has room for. */
export type Known = TheirViolation

export interface Records {
  readonly cars: readonly { readonly plate: string; readonly inspectedUntil?: string }[]
  readonly licence?: Licence
  readonly violations: readonly Known[]
}

/** Of a text: what a line, a word, a paragraph of a screen holds. */
const [LINE, WORD, PARAGRAPH] = [60, 20, 200]
const YEAR_OUT_OF_BOUNDS = /"(?!19|20)[0-9]{4}-[0-9]{2}-[0-9]{2}/

const garbled = (): never => {
  throw new AppError('DEPARTMENT_GARBLED')
}

/** RFC 3339 as we write it. What a schema lets through is not always an instant. */
const instantOf = (theirs: string): string => {
  try {
    return toInstant(new Date(millisOf(theirs)))
  } catch {
    return garbled()
  }
}

/** A plate as we write it; what has no shape that we know stays as the department has it. */
const plateOf = (theirs: string): string => parsePlate(theirs)?.normalized ?? theirs.slice(0, WORD)

const short = (text: string | undefined, most: number) => text?.slice(0, most)

const knownOf = (theirs: TheirViolation): Known => ({
  ...theirs,
  at: instantOf(theirs.at),
  named: theirs.named.slice(0, LINE),
  place: theirs.place.slice(0, LINE),
  law: theirs.law.slice(0, LINE),
  plate: plateOf(theirs.plate),
  direction: short(theirs.direction, WORD),
  brigade: short(theirs.brigade, WORD),
  dispute: theirs.dispute && { ...theirs.dispute, why: short(theirs.dispute.why, PARAGRAPH) },
})

/** The pictures that we pass on, by their first bytes: nothing that a phone would run. */
const PICTURES = [
  ['jpeg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['webp', /^52494646.{8}57454250/],
] as const

/** The traffic police of a city, asked about one person. */
export interface Police {
  /** With `copy` the last good copy answers when the department does not. */
  records(options?: { readonly copy: boolean }): Promise<DepartmentReply<Records>>
  /** As an address that a phone can show; never from a copy. */
  photo(number: string, photo: number): Promise<string>
  /** The same act is the same dispute, however often it is asked. */
  dispute(
    actId: string,
    asked: { readonly number: string; readonly reason: Reason; readonly words?: string },
  ): Promise<{ readonly caseNumber: string; readonly promisedBy: string }>
}

export type Reason = FromSchema<typeof protocol.dispute.request>['reason']

export const policeOf = (department: DepartmentAbout<typeof protocol>): Police => ({
  async records(options) {
    const reply = await department.ask('records', {}, options)
    if (YEAR_OUT_OF_BOUNDS.test(JSON.stringify(reply.answer))) garbled()
    const { cars, licence, violations } = reply.answer
    const known = new Map(violations.map((one) => [one.number, knownOf(one)]))
    return {
      ...reply,
      answer: {
        cars: cars.map(({ plate, inspectedUntil }) => ({
          plate: plateOf(plate),
          ...(inspectedUntil ? { inspectedUntil } : {}),
        })),
        ...(licence ? { licence } : {}),
        violations: [...known.values()],
      },
    }
  },
  async photo(number, photo) {
    const { data } = (await department.ask('photo', { number, photo })).answer
    const head = Buffer.from(data.slice(0, 24), 'base64').toString('hex')
    const [type] = PICTURES.find(([, begins]) => begins.test(head)) ?? garbled()
    return `data:image/${type};base64,${data}`
  },
  async dispute(actId, { number, reason, words }) {
    const { answer } = await department.ask('dispute', {
      requestId: actId,
      number,
      reason,
      ...(words ? { words } : {}),
    })
    return { caseNumber: answer.caseNumber, promisedBy: answer.promisedBy }
  },
})
