import { accountOf } from '../../server/testing/outside'
import type { ReceivedRequest, Reply } from '../../server/testing/http-server'
import type { FakeWechat } from '../../server/testing/wechat'

/** A number from 0 up to 1, drawn from the run's seed. */
export type Draw = () => number

export interface Case {
  readonly requestId: string
  readonly caseNumber: string
}

export const ACCOUNTS = ['990100000001', '990100000002'] as const
const SEND = '/cgi-bin/message/subscribe/send'

/** A department that is slow, down, loses its answers and lies; what it has done it has done, and knows. */
export class Misbehaving {
  behaves = false
  /** Cases by id number: one for each reference that it was asked under. */
  readonly cases = new Map<string, Case[]>()
  private made = 0

  constructor(private readonly draw: Draw) {}

  answer(asked: ReceivedRequest): Reply {
    const luck = this.behaves ? 1 : this.draw()
    if (luck < 0.08) return { status: 500 }
    // Longer than we wait for it
    if (luck < 0.12) return { ...this.done(asked), after: new Promise((resolve) => setTimeout(resolve, 3500)) }
    const reply = this.done(asked)
    if (luck < 0.2) return { cut: true }
    if (luck < 0.24) return { body: '<html>maintenance</html>' }
    if (luck < 0.28) return { body: { caseNumber: 7, accounts: 'none' } }
    return reply
  }

  private done({ path, body }: ReceivedRequest): Reply {
    const idNumber = String(body.idNumber)
    const known = this.cases.get(idNumber) ?? []
    if (path === '/entries/query') return { body: { entries: [], more: false } }
    if (path === '/accounts/query') {
      // As soon as it has merged it shows one account, whatever we know by then
      return { body: { accounts: (known.length > 0 ? ACCOUNTS.slice(0, 1) : ACCOUNTS).map(accountOf) } }
    }
    const requestId = String(body.requestId)
    const before = known.find((one) => one.requestId === requestId)
    const now = before ?? { requestId, caseNumber: `CASE-${String(++this.made).padStart(5, '0')}` }
    if (!before) this.cases.set(idNumber, [...known, now])
    return { body: { caseNumber: now.caseNumber, promisedBy: '2026-12-31' } }
  }
}

/** Lets WeChat lose answers to messages it has sent on, and be busy. */
export function misbehave(wechat: FakeWechat, draw: Draw, behaves: () => boolean): void {
  const usual = wechat.server.answer
  wechat.server.answer = (asked) => {
    const luck = behaves() || asked.path !== SEND ? 1 : draw()
    if (luck < 0.05) return { body: { errcode: -1 } }
    const reply = usual(asked)
    if (luck < 0.09) return { cut: true }
    if (luck < 0.12) return { status: 502 }
    return reply
  }
}
