import { createHash } from 'node:crypto'
import type { WechatConfig } from '../config'
import { AppError } from '../errors'
import { appErrorOf, askWechat, WechatError, type WechatAnswer } from './http'
import type { StableToken } from './stable-token'

/** Whose face it must be, and on whose phone. */
export interface FaceQuestion {
  readonly openid: string
  readonly name: string
  readonly idNumber: string
  /** Ours, 5 to 32 characters: the same for both calls. */
  readonly number: string
}

/** `pending`: WeChat says nothing of this check, which may not be done yet. */
export type FaceOutcome = 'passed' | 'failed' | 'pending'

interface VerifyIdAnswer extends WechatAnswer {
  readonly verify_id?: string
}

interface VerifyAnswer extends WechatAnswer {
  readonly verify_ret?: number
}

const CERT_TYPE = 'IDENTITY_CARD'
const PASSED = 10000
/** Being looked at, and not looked at yet (verify_ret of queryVerifyInfo). */
const NOT_YET: readonly unknown[] = [10005, 10300]
/** WeChat takes a check amiss: name or number, order, or time. */
const isFaceRefusal = (errcode: number) => errcode >= 84010 && errcode <= 84022

const base64 = (text: string) => Buffer.from(text).toString('base64')

/**
 * What WeChat holds an answer against: SHA-256, in small hexadecimal, over `cert_type=…&cert_name=…&cert_no=…`, each value of
 * `cert_info` in standard base64 of its UTF-8. So by WeChat's page of queryVerifyInfo, "注意事项", whose worked example
 * is the test.
 */
export const certHashOf = (name: string, idNumber: string): string =>
  createHash('sha256')
    .update(`cert_type=${base64(CERT_TYPE)}&cert_name=${base64(name)}&cert_no=${base64(idNumber)}`)
    .digest('hex')

/** WeChat's face check of the mini-program (城市服务 人脸核身); facts in docs/decisions/0042. */
export class WechatFace {
  constructor(
    private readonly config: Pick<WechatConfig, 'apiUrl'>,
    private readonly token: StableToken,
  ) {}

  /** @returns the id for wx.requestFacialVerify, good for an hour. @throws AppError FACE_FAILED | WECHAT_DOWN | … */
  async begin({ openid, name, idNumber, number }: FaceQuestion): Promise<string> {
    const cert_info = { cert_type: CERT_TYPE, cert_name: name, cert_no: idNumber }
    const { verify_id } = await this.ask<VerifyIdAnswer>('getverifyid', {
      out_seq_no: number,
      cert_info,
      openid,
    }).catch((error: unknown) => {
      throw error instanceof WechatError && isFaceRefusal(error.errcode)
        ? new AppError('FACE_FAILED', {}, { cause: error })
        : appErrorOf(error)
    })
    if (!verify_id) throw new AppError('WECHAT_DOWN')
    return verify_id
  }

  /** What came of it: passed only where WeChat says errcode 0 and 10000, for this very name and number. */
  async outcome({ openid, name, idNumber, number }: FaceQuestion, verifyId: string): Promise<FaceOutcome> {
    const question = { verify_id: verifyId, out_seq_no: number, cert_hash: certHashOf(name, idNumber), openid }
    try {
      const { errcode, verify_ret } = await this.ask<VerifyAnswer>('queryverifyinfo', question)
      if (errcode === 0 && verify_ret === PASSED) return 'passed'
      return NOT_YET.includes(verify_ret) ? 'pending' : 'failed'
    } catch (error) {
      if (error instanceof WechatError && isFaceRefusal(error.errcode)) return 'pending'
      throw appErrorOf(error)
    }
  }

  private ask<T extends WechatAnswer>(call: string, body: object): Promise<T> {
    const path = `/cityservice/face/identify/${call}`
    return this.token.use((access_token) => askWechat<T>(this.config.apiUrl, path, { access_token }, body))
  }
}
