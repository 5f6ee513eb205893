import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

interface Global {
  readonly webpackJsonp: readonly (readonly [unknown, Readonly<Record<string, () => void>>])[]
}

/** The text of axios as it stands in a dist: the modules of vendors.js that define or hand on its errors. */
export function axiosText(dist: string): string {
  const wx = {} as Global
  vm.runInNewContext(fs.readFileSync(path.join(dist, 'vendors.js'), 'utf8'), { wx })
  const modules = wx.webpackJsonp.flatMap(([, all]) => Object.values(all).map((module) => module.toString()))
  return modules.filter((text) => text.includes('AxiosError')).join('\n')
}
