import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { checkDigit } from '../../src/shared/id-number'
import { root } from '../files'
import { HttpServer, type ReceivedRequest, type Reply } from './http-server'
import { FakeWechat } from './wechat'

const NAME = '林晓雨'

/** An account as the centre tells of it. @param number twelve digits */
export const accountOf = (number: string) => ({
  ...{ number, employer: '云岚', status: 'normal', balance: 100, base: 100, employerRate: 500, personalRate: 500 },
  ...{ openedOn: '2020-01-01', payDay: 10 },
})

export interface Signed {
  readonly token: string
  readonly idNumber: string
  /** Whether the name was taken as proven. */
  readonly proven: boolean
}

export interface Outside {
  readonly wechat: FakeWechat
  readonly department: HttpServer
  /** What a server in production is told, all but its database and its port. */
  readonly env: Readonly<Record<string, string>>
  /** The resident of this number, 0 to 899, signs in and proves their name. */
  resident(url: string, number: number): Promise<Signed>
  close(): Promise<void>
}

/** WeChat and a housing-fund centre in Yunlan, for a server that is a process of its own. @param folder for its files */
export async function startOutside(folder: string, answer: (asked: ReceivedRequest) => Reply): Promise<Outside> {
  const wechat = new FakeWechat()
  await wechat.server.listen()
  const department = await new HttpServer(answer).listen()
  const departments = path.join(folder, 'departments.json')
  const address = { url: department.url, appId: 'a', key: randomBytes(16).toString('hex') }
  fs.writeFileSync(departments, JSON.stringify({ yunlan: { 'housing-fund': address } }))
  /** As a phone would: what is only busy, or does not reach WeChat in time, is asked again, with a code of its own. */
  const post = async (url: string, sent: () => object, token = '') => {
    for (;;) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), authorization: token }
      const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify(sent()) })
      const body = (await answered.json()) as { token: string; level?: string }
      if (answered.status < 500) return body
    }
  }
  return {
    wechat,
    department,
    env: {
      DEPARTMENTS_FILE: departments,
      CITIES_DIR: path.join(root, 'config/cities'),
      FIELD_KEYS: `k:${randomBytes(32).toString('base64')}`,
      INDEX_KEY: randomBytes(32).toString('base64'),
      MESSAGE_TEMPLATES: 'case-progress:T1',
      NODE_ENV: 'production',
      PORT: '0',
      PUBLIC_URL: 'https://jinban.example',
      RATES: 'read=1000000,write=1000000,login=1000000,search=1000000',
      WECHAT_API_URL: wechat.server.url,
      WECHAT_APPID: 'wx-test',
      WECHAT_SECRET: 'secret',
    },
    async resident(url, number) {
      const first17 = `9901011990010${String(number + 1001)}`
      const [openid, idNumber] = [`openid-${number}`, first17 + checkDigit(first17)]
      wechat.add(openid, NAME, idNumber)
      const code = () => `${openid}:${randomUUID()}`
      const { token } = await post(`${url}/session`, () => ({ channel: 'weapp', code: code() }))
      const proof = () => ({ name: NAME, idNumber, code: code() })
      const { level } = await post(`${url}/session/real-name`, proof, `Bearer ${token}`)
      return { token, idNumber, proven: level === 'realName' }
    },
    async close() {
      await wechat.server.close()
      await department.close()
    },
  }
}
