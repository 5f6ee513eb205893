import fs from 'node:fs'
import path from 'node:path'

const folder = path.join(__dirname, '../../../src/pages')

/** What testers call a page of no service; a new one is called as its bar says. */
const titles: Readonly<Record<string, string>> = {
  'pages/home/index': '首页',
  'pages/find/index': '找要办的事',
  'pages/guide/index': '服务说明',
  'pages/guide/matter/index': '办事指南',
  'pages/guide/event/index': '一件事',
  'pages/mine/index': '我的',
  'pages/mine/reads/index': '谁查过我的信息',
  'pages/mine/city/index': '选城市',
  'pages/identity/index': '核对姓名',
  'pages/missing/index': '打不开的链接',
  'pages/gallery/index': '组件一览',
}

/** What such a page is given that no link from outside may say. */
export const inside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages/identity/index': { to: '核对完去哪' },
  'pages/missing/index': { asked: '打不开的网址' },
  'pages/people/whom/index': { service: '在哪个服务里换人' },
}

const barOf = (file: string) => /navigationBarTitleText: '([^']+)'/.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? ''

/** Every page that belongs to no service, by its path, with its title: those named here in their order, then the others. */
export function ownPages(): ReadonlyMap<string, string> {
  const found = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.config.ts')
    .map((file) => file.split(path.sep).join('/'))
  const paths = found.map((file) => `pages/${file.replace(/\.config\.ts$/, '')}`)
  const named = Object.keys(titles).filter((page) => paths.includes(page))
  const others = paths.filter((page) => !(page in titles)).sort()
  return new Map(
    [...named, ...others].map((page) => [
      page,
      titles[page] ?? barOf(path.join(folder, `${page.slice('pages/'.length)}.config.ts`)),
    ]),
  )
}
