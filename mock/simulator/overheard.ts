import { Transform, type TransformCallback } from 'node:stream'

/** So much of a body is remembered; the rest goes through unseen. */
const MOST_BYTES = 64 * 1024

/** A body on its way: it goes through untouched, and its beginning is remembered. */
export class Overheard extends Transform {
  /** What Fastify counts a body's size by. */
  receivedEncodedLength = 0
  private readonly chunks: Buffer[] = []
  private kept = 0

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length
    const part = chunk.subarray(0, MOST_BYTES - this.kept)
    if (part.length > 0) this.chunks.push(part)
    this.kept += part.length
    done(null, chunk)
  }

  /** Takes what is still to come, for nobody. */
  async whole(): Promise<string> {
    for await (const _ of this);
    return this.text()
  }

  /** What has gone through so far; says so where it is cut. */
  text(): string {
    const text = Buffer.concat(this.chunks).toString('utf8')
    return this.receivedEncodedLength > this.kept ? `${text}…（共 ${this.receivedEncodedLength} 字节）` : text
  }
}
