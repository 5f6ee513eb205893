import http from 'node:http'
import https from 'node:https'
import { Fault } from './fault'

/** More than a department may say. */
const LARGEST = 1 << 20
/** A connection rests for less than servers usually keep one: what they close meanwhile cannot be used by mistake. */
const RESTING_MS = 4000

const agents = {
  'http:': new http.Agent({ keepAlive: true, timeout: RESTING_MS }),
  'https:': new https.Agent({ keepAlive: true, timeout: RESTING_MS }),
}

export interface Exchanged {
  readonly status: number
  readonly text: string
}

/**
 * One POST over a connection that is kept. Node's own client: `fetch` takes several times its processor.
 * @param body JSON
 * @throws Fault
 */
export function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs: number,
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    const start = secure ? https.request : http.request
    const agent = secure ? agents['https:'] : agents['http:']
    const request = start(url, { method: 'POST', headers, agent }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > LARGEST) giveUp(new Fault('garbled'))
        else chunks.push(chunk)
      })
      response.on('error', (cause) => giveUp(new Fault('down', { cause })))
      response.on('end', () => {
        clearTimeout(timer)
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') })
      })
    })
    const giveUp = (fault: Fault) => {
      clearTimeout(timer)
      reject(fault)
      request.destroy()
    }
    const timer = setTimeout(() => giveUp(new Fault('slow')), timeoutMs)
    request.on('error', (cause) => giveUp(new Fault('down', { cause })))
    request.end(body)
  })
}
