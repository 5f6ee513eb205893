import fs from 'node:fs'
import path from 'node:path'
import type { ParameterRule } from '../../../src/core/arrival/arrival'
import { publicPages } from '../../../src/arrival.gen'
import { services } from '../../../server/modules.gen'
import type { Offer } from '../../department'
import { offersOf } from './offers'
import type { PageParameter, PhonePage } from '../told'
import { inside, ownPages } from './own-pages'

/** What testers call a parameter; a new one is called by its name. */
const labels: Readonly<Record<string, string>> = {
  about: '说哪一段',
  category: '退休类别',
  direction: '去还是回',
  id: '哪一个',
  kind: '种类',
  line: '线路',
  matter: '事项',
  place: '从哪种地方来找',
  price: '房价，万元',
  service: '服务',
  stop: '车站',
  token: '邀请或刷脸的口令',
  years: '多少年',
}

const choices = ({ enum: values = [] }: ParameterRule): Offer[] => values.map((value) => ({ value, text: value }))

const hintOf = ({ minimum, maximum }: ParameterRule): string =>
  minimum === undefined ? '可以空着' : `${minimum} 到 ${maximum ?? ''}`

function paramsOf(page: string): PageParameter[] {
  const declared = Object.entries(publicPages.pages[page] ?? {}).map(([name, rule]) => {
    const offers = offersOf(page, name)
    const own = { offers: offers.length > 0 ? offers : choices(rule), hint: hintOf(rule) }
    return { name, label: labels[name] ?? name, needed: rule.needed ?? false, ...own }
  })
  const own = Object.entries(inside[page] ?? {}).map(([name, label]) => ({
    name,
    label,
    needed: false,
    offers: [],
    hint: '',
  }))
  return [...declared, ...own]
}

interface Manifest {
  readonly title: { readonly zh: string }
  readonly pages: readonly { readonly name: string; readonly title: { readonly zh: string } }[]
}

function pagesOf(id: string): PhonePage[] {
  const file = path.join(__dirname, '../../../src/services', id, 'service.json')
  const { title, pages } = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
  return pages.map((page) => {
    const whole = `services/${id}/pages/${page.name}/index`
    return { path: whole, title: page.title.zh, group: title.zh, params: paramsOf(whole) }
  })
}

const levels = ['none', 'wechat', 'realName', 'face']

/**
 * Every page that there is: services first, those about a person before the others, as most of what a tester sets is about
 * one; then those of no service.
 */
export function phonePages(): PhonePage[] {
  const levelOf = ({ manifest }: (typeof services)[number]) => levels.indexOf(manifest?.level ?? '')
  const personalFirst = [...services].sort((a, b) => levelOf(b) - levelOf(a))
  const own = [...ownPages()].map(([page, title]) => ({ path: page, title, group: '近办', params: paramsOf(page) }))
  return [...personalFirst.flatMap(({ id }) => pagesOf(id)), ...own]
}
