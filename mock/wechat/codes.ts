import { randomBytes } from 'node:crypto'

export type CodeUse = 'weapp' | 'h5' | 'realName'

interface Issued {
  readonly resident: string
  readonly use: CodeUse
  readonly at: number
  used: boolean
}

/** WeChat's codes live five minutes and open once (wx.login, code2Session). */
const LIFE_MS = 300_000

export type Opened = { readonly resident: string } | { readonly errcode: 40029 | 40163 }

/** One-time codes: who they stand for, and that nobody opens one twice. */
export class Codes {
  private readonly issued = new Map<string, Issued>()

  constructor(private readonly now: () => Date) {}

  issue(resident: string, use: CodeUse): string {
    const code = `0${randomBytes(15).toString('base64url')}`
    this.issued.set(code, { resident, use, at: this.now().getTime(), used: false })
    return code
  }

  /** A code that Tencent made for DevTools stands for this resident; once, like any other. */
  adopt(code: string, resident: string, use: CodeUse): void {
    if (!this.issued.has(code)) this.issued.set(code, { resident, use, at: this.now().getTime(), used: false })
  }

  open(code: string, use: CodeUse): Opened {
    const known = this.issued.get(code)
    if (!known || known.use !== use || this.now().getTime() - known.at > LIFE_MS) return { errcode: 40029 }
    if (known.used) return { errcode: 40163 }
    known.used = true
    return { resident: known.resident }
  }

  clear(): void {
    this.issued.clear()
  }
}
