import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

interface Global {
  readonly webpackJsonp: readonly (readonly [unknown, Readonly<Record<string, () => void>>])[]
}

/** The modules of the main package's shared chunks, by webpack's number. */
function modulesOf(dist: string): Map<string, string> {
  const wx = {} as Global
  for (const chunk of ['common.js']) vm.runInNewContext(fs.readFileSync(path.join(dist, chunk), 'utf8'), { wx })
  const pairs = wx.webpackJsonp.flatMap(([, all]) => Object.entries(all))
  return new Map(pairs.map(([number, module]) => [number, module.toString()]))
}

/** The text of axios as it stands in a dist: its own module, and every stand-in that it asks for (config/axios). */
export function axiosText(dist: string): string {
  const modules = modulesOf(dist)
  const own = [...modules].find(([, text]) => text.includes('"CanceledError"'))
  if (!own) throw new Error(`no axios in ${dist}`)
  const found = new Set<string>()
  const visit = (number: string) => {
    const text = modules.get(number)
    if (text === undefined || found.has(number)) return
    found.add(number)
    for (const [, asked = ''] of text.matchAll(/\b\w\((\d{1,6})\)/g)) visit(asked)
  }
  visit(own[0])
  return [...found].map((number) => modules.get(number)).join('\n')
}
