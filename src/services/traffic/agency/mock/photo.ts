import { crc32, deflateSync } from 'node:zlib'

const [WIDTH, HEIGHT] = [358, 150]
/** Sky, road, stripe, car, glass, plate, mark. */
const COLOURS = ['a3adae', '868e91', 'e9e8e1', 'f4f5f4', '5a6668', '2c5b8f', 'c9462f']

type Box = readonly [left: number, top: number, right: number, bottom: number, colour: number]

const boxes = (shift: number): readonly Box[] => [
  [0, 50, WIDTH, HEIGHT, 1],
  ...[20, 66, 112, 158, 204, 250, 296].map((left): Box => [left, 94, left + 26, HEIGHT, 2]),
  [158 + shift, 66, 272 + shift, 104, 3],
  [178 + shift, 56, 240 + shift, 72, 4],
  [196 + shift, 84, 222 + shift, 92, 5],
  [154 + shift, 48, 276 + shift, 50, 6],
  [154 + shift, 110, 276 + shift, 112, 6],
]

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A made-up picture of a car on stripes, a little further on each: PNG in base64. @param photo which, from 1 */
export function drawPhoto(photo: number): string {
  const drawn = boxes((photo - 1) * 24)
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(WIDTH + 1)
    for (const [left, top, right, bottom, colour] of drawn)
      if (y >= top && y < bottom) row.fill(colour, left + 1, right + 1)
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits a pixel, by a palette
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(COLOURS.join(''), 'hex')),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}
