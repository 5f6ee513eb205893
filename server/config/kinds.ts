import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

/** What is wrong with a setting, to be read after its name: "must be 0 to 65535". Never holds what was given. */
export class Wrong extends Error {}

/** Reads the text of a setting. @throws Wrong */
export type Read<T> = (text: string) => T

/** @throws Wrong unless `fits` */
export function must(fits: boolean, say: string): asserts fits {
  if (!fits) throw new Wrong(say)
}

export const whole =
  (least: number, most: number): Read<number> =>
  (text) => {
    const value = Number(text)
    must(/^\d{1,15}$/.test(text) && value >= least && value <= most, `must be ${least} to ${most}`)
    return value
  }

export const oneOf =
  <const T extends string>(...known: readonly T[]): Read<T> =>
  (text) => {
    const value = known.find((one) => one === text)
    must(value !== undefined, `must be ${known.join(' or ')}, in small letters`)
    return value
  }

export const yesOrNo: Read<boolean> = (text) => oneOf('true', 'false')(text) === 'true'

export const like =
  (form: RegExp, say: string): Read<string> =>
  (text) => {
    must(form.test(text), say)
    return text
  }

/** Any text that fits on a line. */
export const line = like(/^[^\p{C}\s]{1,512}$/u, 'must be one word')

const webUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  must(
    url !== undefined && /^https?:$/.test(url.protocol) && /^https?:\/\/[^/]/i.test(text),
    'must be an address that begins with https:// or http://',
  )
  must(!url.username && !url.password, 'must be an address without a name or password in it')
  must(!url.search && !url.hash, 'must be an address without ? and #')
  return url
}

/** Address of an HTTP server; a slash at its end does not count. */
export const address: Read<string> = (text) => {
  webUrl(text)
  return text.replace(/\/+$/, '')
}

/** Scheme, host and port of an address. */
export const origin: Read<string> = (text) => webUrl(text).origin

export const database: Read<string> = (text) => {
  const form = /^postgres(ql)?:\/\/([^\s/@]*@)?[^\s/@?#]+(\/[^\s]*)?$/i
  must(form.test(text), 'must look like postgres://user:password@host:5432/database, special characters as %40')
  return text
}

export const host: Read<string> = (text) => {
  const named = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?$/i
  must(
    net.isIP(text) > 0 || (named.test(text) && !/^[\d.]+$/.test(text)),
    'must be an IP address or the name of a host',
  )
  return text
}

const isNetwork = (text: string): boolean => {
  const [at = '', bits, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[net.isIP(at)] ?? -1
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

/** As proxy-addr has it: addresses, networks, and its names for usual ones. */
export const proxies: Read<string> = (text) => {
  const fits = text
    .split(',')
    .every((one) => /^(loopback|linklocal|uniquelocal)$/.test(one.trim()) || isNetwork(one.trim()))
  must(fits, 'must be loopback, linklocal, uniquelocal, addresses or networks (10.0.0.0/8), separated by commas')
  return text
}

/** `name=value` or `name:value`, separated by commas. */
export function pairs(text: string, say: string): Map<string, string> {
  const given = text.split(',').filter((pair) => pair.trim())
  const found = given.map((pair) => /^\s*([^:=\s]+)[:=](\S+)\s*$/.exec(pair) ?? [])
  must(
    found.every(([whole]) => whole !== undefined),
    say,
  )
  const made = new Map(found.map(([, name = '', value = '']) => [name, value]))
  must(made.size === given.length, 'names the same thing twice')
  return made
}

/** A folder that is there. */
export const folder: Read<string> = (text) => {
  const at = path.resolve(text)
  must(fs.statSync(at, { throwIfNoEntry: false })?.isDirectory() === true, `is no folder: there is none at ${at}`)
  return at
}

/** A folder that is there or may be made. */
export const ownFolder: Read<string> = (text) => {
  const at = path.resolve(text)
  const found = fs.statSync(at, { throwIfNoEntry: false })
  must(!found || found.isDirectory(), `must be a folder: ${at} is a file`)
  return at
}

/** The text of a file. @throws Wrong without what the system says of it */
export function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const say = { ENOENT: 'there is no such file', EACCES: 'we may not read it', EISDIR: 'it is a folder' }[code ?? '']
    throw new Wrong(`cannot be read from ${file}: ${say ?? code ?? 'it is broken'}`)
  }
}
