import fs from 'node:fs'
import path from 'node:path'
import { publicPages } from '../../src/arrival.gen'
import { services } from '../../server/modules.gen'
import { link, waysIn, webAddress, type WayIn } from '../wechat/ways-in'

export interface PhonePage {
  /** Path without a slash in front: `services/housing-fund/pages/account/index`. */
  readonly path: string
  readonly title: string
}

/** Pages that belong to no service, for testers to open straight away. */
const own: readonly PhonePage[] = [
  { path: 'pages/home/index', title: '首页' },
  { path: 'pages/find/index', title: '找要办的事' },
  { path: 'pages/mine/index', title: '我的' },
  { path: 'pages/gallery/index', title: '组件一览' },
]

const titlesOf = (id: string): ReadonlyMap<string, string> => {
  const file = path.join(__dirname, '../../src/services', id, 'service.json')
  const { title, pages } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    title: { zh: string }
    pages: { name: string; title: { zh: string } }[]
  }
  return new Map(pages.map((page) => [`services/${id}/pages/${page.name}/index`, `${title.zh}：${page.title.zh}`]))
}

const levels = ['none', 'wechat', 'realName', 'face']

/**
 * Every page a card, a code or a menu can open: services first, those about a person before the others, as most of what a
 * tester sets is about one.
 */
export function phonePages(): PhonePage[] {
  const levelOf = ({ manifest }: (typeof services)[number]) => levels.indexOf(manifest?.level ?? '')
  const personalFirst = [...services].sort((a, b) => levelOf(b) - levelOf(a))
  const titles = personalFirst.flatMap(({ id }) => [...titlesOf(id)])
  const known = titles.filter(([page]) => page in publicPages.pages)
  return [...known.map(([page, title]) => ({ path: page, title })), ...own]
}

/** How people come to H5 pages. */
export const entries: readonly WayIn[] = [...waysIn.filter(({ web }) => web), link]

/** The address on the web that stands for this arrival. */
export const phoneAddress = (page: string, entry: string, city: string): string =>
  webAddress(entries.find(({ id }) => id === entry) ?? link, { page, params: {}, city })
