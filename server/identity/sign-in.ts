import { randomBytes } from 'node:crypto'
import { dayOf, toInstant } from '../../src/shared/days'
import { readIdNumber } from '../../src/shared/id-number'
import { tidyName } from '../../src/shared/person-name'
import type { Sql } from 'postgres'
import type { Config } from '../config'
import { AppError } from '../errors'
import type { PlatformHandlers } from '../module'
import type { Clock } from '../ports'
import type { WechatClient } from '../wechat/client'
import type { Accounts } from './accounts'
import { maskName } from './mask'
import type { People } from './people'
import type { Sessions } from './sessions'

/** WeChat's own mini-program that confirms real names. */
const REAL_NAME_APP = { appId: 'wx308bd2aeb83d3345', path: 'subPages/city/wxpay-auth/main' }

export interface SignInParts {
  readonly accounts: Accounts
  readonly clock: Clock
  readonly config: Config
  readonly people: People
  readonly sessions: Sessions
  readonly sql: Sql
  readonly wechat: WechatClient
}

type SignInRoutes = Pick<PlatformHandlers, 'signIn' | 'signOut' | 'signInEntry' | 'realNameEntry' | 'proveName'>

/** Handlers of coming in and of becoming known. */
export const signInRoutes = ({ accounts, clock, config, people, sessions, sql, wechat }: SignInParts): SignInRoutes => {
  const back = (returnTo: string) => {
    const url = URL.canParse(returnTo, config.publicUrl) ? new URL(returnTo, config.publicUrl) : undefined
    // "//elsewhere" is an address of another site, "//?" of none
    if (url?.origin !== config.publicUrl) throw new AppError('INPUT_INVALID', { field: 'returnTo' })
    return url.href
  }

  return {
    async signIn(_, { body: { channel, code } }) {
      const openid = await wechat.openidOf(channel, code)
      const account = await accounts.findOrCreate(channel, openid, clock.now())
      const { token, level, expiresAt } = await sessions.open(account)
      return { token, mark: account.ownerTag, level, expiresAt: toInstant(expiresAt) }
    },

    async signOut({ caller }) {
      await sessions.revoke(caller.sessionId)
      return {}
    },

    async signInEntry(_, { query: { returnTo } }) {
      return { url: wechat.authorizeUrl(back(returnTo), randomBytes(16).toString('hex')) }
    },

    async realNameEntry({ caller }, { query: { returnTo } }) {
      const { channel } = await accounts.get(caller.accountId)
      if (channel === 'weapp') return REAL_NAME_APP
      const url = new URL(config.wechat.realNameH5Url)
      url.searchParams.set('redirect_uri', back(returnTo))
      return { url: url.href }
    },

    async proveName({ caller, now }, { body: { name: typed, idNumber, code } }) {
      const name = tidyName(typed)
      if (!name) throw new AppError('INPUT_INVALID', { field: 'name' })
      if (!readIdNumber(idNumber, dayOf(now)).valid) throw new AppError('INPUT_INVALID', { field: 'idNumber' })
      const { sessionId: session, accountId: account } = caller
      const { channel } = await accounts.get(account)
      const openid = await accounts.openidOf(account)
      if (!(await wechat.isReallyNamed({ channel, openid, name, idNumber, code }))) {
        throw new AppError('REAL_NAME_MISMATCH')
      }
      await sql.begin(async (tx) => {
        const person = await people.prove(tx, { name, idNumber }, now)
        await accounts.tie(tx, account, person)
        await sessions.raise(tx, session, person)
      })
      return { level: 'realName', name: maskName(name) }
    },
  }
}
