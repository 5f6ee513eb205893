import fs from 'node:fs'
import path from 'node:path'
import { publicPages } from '../../src/arrival.gen'
import { services } from '../../server/modules.gen'

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

/** How people come: the scene WeChat would tell, and how the parameters travel. */
export const entries = [
  { id: 'card', title: '聊天卡片', scene: 1007 },
  { id: 'code', title: '扫码', scene: 1047 },
  { id: 'menu', title: '公众号菜单', scene: 1035 },
  { id: 'message', title: '服务消息', scene: 1014 },
  { id: 'search', title: '搜一搜', scene: 1053 },
  { id: 'link', title: '普通链接', scene: 0 },
] as const
export type EntryId = (typeof entries)[number]['id']

/** The address on the web that stands for this arrival. */
export function phoneAddress(page: string, entry: EntryId, params: Readonly<Record<string, string>>): string {
  const { scene } = entries.find(({ id }) => id === entry) ?? entries[0]
  const pairs = new URLSearchParams(params).toString()
  const query = new URLSearchParams(entry === 'code' ? { scene: pairs } : params)
  if (scene) query.set('_scene', String(scene))
  const text = query.toString()
  return `/${page}${text && `?${text}`}`
}
