import { createHash, randomBytes } from 'node:crypto'
import type { Resident } from '../resident'

/** What somebody does when WeChat's camera opens. */
export type FaceDone = 'same' | 'another' | 'cancelled'

interface Check {
  readonly resident: string
  readonly openid: string
  readonly number: string
  readonly certHash: string
  readonly at: number
  done?: FaceDone
}

type Said = Readonly<Record<string, unknown>>

/** WeChat's verify_ret for what was done. */
const RESULT: Readonly<Record<FaceDone, number>> = { same: 10000, another: 10004, cancelled: 90002 }
const LIFE_MS = 3_600_000
const REFUSED = 84010
/** Nobody has looked into the camera yet. */
const NOT_YET = 10300

const base64 = (text: string) => Buffer.from(text).toString('base64')
const hashOf = (cert: Said) =>
  createHash('sha256')
    .update(['cert_type', 'cert_name', 'cert_no'].map((field) => `${field}=${base64(String(cert[field]))}`).join('&'))
    .digest('hex')

/** WeChat's face checks: begun by the server, done on the phone, told to the server alone. */
export class FaceChecks {
  private readonly checks = new Map<string, Check>()

  constructor(
    private readonly now: () => Date,
    private readonly whose: (openid: string) => Resident | undefined,
  ) {}

  /** getVerifyId. @returns WeChat's errcode where name, number or type do not fit the phone's holder */
  begin({
    out_seq_no: number,
    cert_info: cert,
    openid,
  }: Said): { verify_id: string; expires_in: number } | { errcode: number } {
    const info = (cert ?? {}) as Said
    const resident = this.whose(String(openid))
    const fits =
      info.cert_type === 'IDENTITY_CARD' && info.cert_name === resident?.name && info.cert_no === resident?.idNumber
    if (!resident || !fits || !/^.{5,32}$/.test(String(number))) return { errcode: REFUSED }
    const id = randomBytes(24).toString('base64url')
    const whose = { resident: resident.id, openid: String(openid), number: String(number) }
    this.checks.set(id, { ...whose, certHash: hashOf(info), at: this.now().getTime() })
    return { verify_id: id, expires_in: LIFE_MS / 1000 }
  }

  /** wx.requestFacialVerify: what its holder does before the camera. @returns its error code, 0 where it went well */
  look(id: string, resident: string, done: FaceDone): number {
    const check = this.checks.get(id)
    if (!check || check.resident !== resident || this.now().getTime() - check.at > LIFE_MS) return REFUSED
    check.done = done
    return done === 'same' ? 0 : RESULT[done]
  }

  /** queryVerifyInfo: only for whoever says again what the check was begun with. */
  result({
    verify_id: id,
    out_seq_no: number,
    cert_hash: hash,
    openid,
  }: Said): { verify_ret: number } | { errcode: number } {
    const check = this.checks.get(String(id))
    const fits = check?.number === number && check?.certHash === hash && check?.openid === openid
    if (!check || !fits) return { errcode: REFUSED }
    return { verify_ret: check.done ? RESULT[check.done] : NOT_YET }
  }

  clear(): void {
    this.checks.clear()
  }
}
