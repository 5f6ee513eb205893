import { toInstant } from '../../src/shared/days'
import { maskIdNumber } from '../../src/shared/id-number'
import type { PlatformHandlers } from '../module'
import type { Accounts } from './accounts'
import type { Audit, Read } from './audit'
import { maskName } from './mask'
import type { People } from './people'

export interface IdentityParts {
  readonly accounts: Accounts
  readonly audit: Audit
  readonly people: People
  /** Subscribe messages that somebody of this channel may be asked about, with WeChat's ids. */
  readonly offered: (channel: 'weapp' | 'h5') => readonly { readonly template: string; readonly id: string }[]
  /** What residents call a module. */
  readonly titleOf: (module: string, language: 'zh' | 'en') => string
}

/** Who one is here, and who read one's data. */
export function identityRoutes(parts: IdentityParts): Pick<PlatformHandlers, 'me' | 'reads'> {
  const { accounts, audit, people, offered, titleOf } = parts

  const shown = ({ id, at, actor, purpose }: Read, asker: string, language: 'zh' | 'en') => {
    const [service = ''] = purpose.split('.')
    const by = actor === asker ? ('self' as const) : ('other' as const)
    return { id, at: toInstant(at), by, service, title: titleOf(service, language), purpose }
  }

  return {
    async me(context) {
      const { accountId, actor, level } = context.caller
      const { channel, ownerTag } = await accounts.get(accountId)
      const known = { level, channel, mark: ownerTag, messages: offered(channel) }
      if (!actor) return known
      const { name, idNumber } = await people.read(actor, context)
      return { ...known, person: actor, name: maskName(name), idNumber: maskIdNumber(idNumber) }
    },

    async reads({ caller: { actor }, language }, { query: { before, limit } }) {
      const found = await audit.of(actor, limit + 1, before)
      const reads = found.slice(0, limit).map((read) => shown(read, actor, language))
      const last = reads[reads.length - 1]
      return { reads, ...(found.length > limit && last ? { next: last.id } : {}) }
    },
  }
}
