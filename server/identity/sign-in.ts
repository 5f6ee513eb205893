import { randomBytes } from 'node:crypto'
import { toInstant } from '../../src/shared/days'
import { isIdNumber } from '../../src/shared/id-number'
import { AppError } from '../errors'
import type { Input, RequestContext } from '../ports'
import type { Channel } from '../wechat/client'
import { maskName } from './mask'
import type { Platform } from '../platform-context'

/** WeChat's own mini-program for real names (facts/wechat.md §4). */
const REAL_NAME_APP = { appId: 'wx308bd2aeb83d3345', path: 'subPages/city/wxpay-auth/main' }

type ReturnTo = Input<{ returnTo: string }>
type Proof = Input<unknown, { name: string; idNumber: string; code: string }>

/** Session and account of a caller; the contract's level has made sure that there is one. */
export function signedIn({ caller }: RequestContext): { session: string; account: string } {
  if (!caller.sessionId || !caller.accountId) throw new AppError('SESSION_MISSING')
  return { session: caller.sessionId, account: caller.accountId }
}

/** Handlers of coming in and of becoming known. */
export const signInRoutes = ({ accounts, clock, config, people, sessions, sql, wechat }: Platform) => {
  const back = (returnTo: string) => {
    const url = URL.canParse(returnTo, config.publicUrl) ? new URL(returnTo, config.publicUrl) : undefined
    // "//elsewhere" is an address of another site, "//?" of none
    if (url?.origin !== config.publicUrl) throw new AppError('INPUT_INVALID', { field: 'returnTo' })
    return url.href
  }

  return {
    async signIn(_: RequestContext, { body: { channel, code } }: Input<unknown, { channel: Channel; code: string }>) {
      const openid = await wechat.openidOf(channel, code)
      const account = await accounts.of(channel, openid, clock.now())
      const { token, level, expiresAt } = await sessions.open(account)
      return { token, mark: account.mark, level, expiresAt: toInstant(expiresAt) }
    },

    async signOut(context: RequestContext) {
      await sessions.revoke(signedIn(context).session)
      return {}
    },

    async signInEntry(_: RequestContext, { query: { returnTo } }: ReturnTo) {
      return { url: wechat.authorizeUrl(back(returnTo), randomBytes(16).toString('hex')) }
    },

    async realNameEntry(context: RequestContext, { query: { returnTo } }: ReturnTo) {
      const { channel } = await accounts.get(signedIn(context).account)
      if (channel === 'weapp') return REAL_NAME_APP
      const url = new URL(config.wechat.realNameH5Url)
      url.searchParams.set('redirect_uri', back(returnTo))
      return { url: url.href }
    },

    async proveName(context: RequestContext, { body: { name: typed, idNumber, code } }: Proof) {
      const name = typed.trim()
      if (!name) throw new AppError('INPUT_INVALID', { field: 'name' })
      if (!isIdNumber(idNumber)) throw new AppError('INPUT_INVALID', { field: 'idNumber' })
      const { session, account } = signedIn(context)
      const { channel } = await accounts.get(account)
      const openid = await accounts.openidOf(account)
      if (!(await wechat.isReallyNamed({ channel, openid, name, idNumber, code }))) {
        throw new AppError('REAL_NAME_MISMATCH')
      }
      await sql.begin(async (tx) => {
        const person = await people.prove(tx, { name, idNumber }, context.now)
        await accounts.tie(tx, account, person)
        await sessions.raise(tx, session, person)
      })
      sessions.forget(session)
      return { level: 'realName', name: maskName(name) }
    },
  }
}
