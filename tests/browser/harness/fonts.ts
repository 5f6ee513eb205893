import fs from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { root } from '../../../scripts/lib/build'
import { madeOnce } from './made-once'

const woffHead = 44
const woffEntry = 20

/** The TrueType font within a WOFF (W3C WOFF 1.0): Chromium takes system fonts only bare. */
export function bareFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  for (let index = 0; index < count; index++) {
    const entry = woffHead + index * woffEntry
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ]
    const stored = woff.subarray(offset, offset + packed)
    const table = packed < length ? inflateSync(stored) : stored
    const record = 12 + 16 * index
    woff.copy(head, record, entry, entry + 4)
    woff.copy(head, record + 4, entry + 16, entry + 20)
    head.writeUInt32BE(at, record + 8)
    head.writeUInt32BE(length, record + 12)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    parts.push(table, padding)
    at += length + padding.length
  }
  return Buffer.concat(parts)
}

const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * Environment that gives Chromium on Linux a Chinese font, the same one on every machine, and no other: a bare machine
 * has none, and pictures should not differ. Elsewhere the system has its own.
 */
export async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {}
  const source = path.join(root, 'node_modules/@fontsource/noto-sans-sc')
  const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }
  const folder = await madeOnce(`fonts-${version}`, (aside) => {
    const files = fs.readdirSync(path.join(source, 'files'))
    for (const file of files.filter((name) => /-(chinese-simplified|latin)-(400|600)-normal\.woff$/.test(name)))
      fs.writeFileSync(
        path.join(aside, file.replace(/woff$/, 'ttf')),
        bareFont(fs.readFileSync(path.join(source, 'files', file))),
      )
  })
  const configuration = path.join(folder, 'fonts.conf')
  fs.writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${xml(folder)}</dir><cachedir>${xml(path.join(folder, 'cache'))}</cachedir></fontconfig>
`,
  )
  return { FONTCONFIG_FILE: configuration }
}
