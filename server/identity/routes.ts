import type { LocalizedText } from '../../src/shared/contract'
import { toInstant } from '../../src/shared/days'
import { maskIdNumber } from '../../src/shared/id-number'
import { AppError } from '../errors'
import type { PlatformHandlers } from '../module'
import type { Accounts } from './accounts'
import type { Audit, Read } from './audit'
import type { ReadReports } from './read-reports'
import { hasFaceId } from './faces'
import { maskName } from './mask'
import type { People } from './people'

export interface IdentityParts {
  readonly accounts: Accounts
  readonly audit: Audit
  readonly readReports: ReadReports
  readonly people: People
  /** Subscribe messages that somebody of this channel may be asked about, with WeChat's ids. */
  readonly offered: (channel: 'weapp' | 'h5') => readonly { readonly template: string; readonly id: string }[]
  /** What residents call a module. */
  readonly titleOf: (module: string, language: 'zh' | 'en') => string
  /** What was read of somebody for this; nothing where a release before this one did it. */
  readonly dataOf: (purpose: string) => LocalizedText | undefined
}

/** Who one is here, and who read one's data. */
export function identityRoutes(parts: IdentityParts): Pick<PlatformHandlers, 'me' | 'reads' | 'reportReads'> {
  const { accounts, audit, readReports, people, offered, titleOf, dataOf } = parts

  const shown = ({ id, at, actor, purpose }: Read, asker: string, language: 'zh' | 'en') => {
    const [service = ''] = purpose.split('.')
    const by = actor === asker ? ('self' as const) : ('other' as const)
    const what = dataOf(purpose)?.[language]
    const line = { id, at: toInstant(at), by, service, title: titleOf(service, language), purpose }
    return what ? { ...line, what } : line
  }

  /** Names of these people; those whose account is gone have none any more. */
  const namesOf = async (ids: readonly string[]) => {
    const one = async (id: string) => {
      try {
        return [id, (await people.read(id)).name] as const
      } catch (error) {
        if (error instanceof AppError && error.code === 'NOT_FOUND') return [id, undefined] as const
        throw error
      }
    }
    return new Map(await Promise.all([...new Set(ids)].map(one)))
  }

  return {
    async me(context) {
      const { accountId, actor, level } = context.caller
      const { channel, ownerTag } = await accounts.get(accountId)
      const known = { level, channel, mark: ownerTag, messages: offered(channel) }
      if (!actor) return known
      const { name, idNumber } = await people.read(actor, context)
      const face = hasFaceId(idNumber, context.now)
      return { ...known, person: actor, name: maskName(name), idNumber: maskIdNumber(idNumber), face }
    },

    async reads({ caller: { actor }, language }, { query: { before, limit, of } }) {
      const found = await (of === 'others' ? audit.by(actor, limit + 1, before) : audit.of(actor, limit + 1, before))
      const listed = found.slice(0, limit)
      const otherOf = ({ person, actor: by }: Read) => (of === 'others' ? person : by === actor ? null : by)
      const names = await namesOf(listed.flatMap((read) => otherOf(read) ?? []))
      // Of what one read of others there is nothing to report
      const reports =
        of === 'others'
          ? undefined
          : await readReports.of(
              actor,
              listed.map(({ id }) => id),
            )
      const reads = listed.map((read) => {
        const who = names.get(otherOf(read) ?? '')
        const report = reports?.get(read.id)
        const reported = report && { at: toInstant(report.at), ...(report.answer ? { answer: report.answer } : {}) }
        return { ...shown(read, actor, language), ...(who ? { who } : {}), ...(reported ? { reported } : {}) }
      })
      const last = reads[reads.length - 1]
      return { reads, ...(found.length > limit && last ? { next: last.id } : {}) }
    },

    async reportReads({ caller: { actor }, now }, { body: { reads } }) {
      await readReports.report(actor, reads, now)
      return { reportedAt: toInstant(now) }
    },
  }
}
