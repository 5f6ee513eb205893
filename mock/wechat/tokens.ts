import { randomBytes } from 'node:crypto'

const LIFE_S = 7200
/** In the last five minutes WeChat already gives the next one. */
const EARLY_S = 300
const MOST_FORCED = 20
const FORCED_APART_S = 30

interface Token {
  readonly token: string
  readonly until: number
}

/** Stable access tokens of each app, as /cgi-bin/stable_token keeps them. */
export class Tokens {
  private readonly current = new Map<string, Token>()
  private readonly forced = new Map<string, number[]>()

  constructor(private readonly now: () => Date) {}

  private seconds = () => this.now().getTime() / 1000

  /** @returns the token, or WeChat's errcode where it was forced too often */
  stable(appid: string, force: boolean): { access_token: string; expires_in: number } | { errcode: number } {
    const now = this.seconds()
    const known = this.current.get(appid)
    if (force) {
      const today = (this.forced.get(appid) ?? []).filter((at) => now - at < 86_400)
      const last = today.at(-1)
      if (today.length >= MOST_FORCED) return { errcode: 45009 }
      if (last !== undefined && now - last < FORCED_APART_S && known) return this.told(known, now)
      this.forced.set(appid, [...today, now])
    } else if (known && known.until - now > EARLY_S) return this.told(known, now)
    const made = { token: `79_${randomBytes(48).toString('base64url')}`, until: now + LIFE_S }
    this.current.set(appid, made)
    return this.told(made, now)
  }

  /** 0 for a token that opens, else WeChat's errcode. */
  check(token: string | undefined): number {
    const known = [...this.current.values()].find((one) => one.token === token)
    if (!known) return 40001
    return known.until > this.seconds() ? 0 : 42001
  }

  /** All tokens stop working, as after a change of secret. */
  spoil(): void {
    this.current.clear()
  }

  private told = ({ token, until }: Token, now: number) => ({
    access_token: token,
    expires_in: Math.floor(until - now),
  })
}
