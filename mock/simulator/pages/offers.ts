import fs from 'node:fs'
import path from 'node:path'
import { services } from '../../../server/modules.gen'
import { cities, citiesDir } from '../../cities'
import type { Offer } from '../../department'
import { modules } from '../../modules.gen'

interface Titled {
  readonly id: string
  readonly title: { readonly zh: string }
}

const offer = ({ id, title }: Titled): Offer => ({ value: id, text: title.zh })

const filesIn = (folder: string): Offer[] => {
  const whole = path.join(citiesDir, 'typical', folder)
  return fs
    .readdirSync(whole)
    .map((file) => offer(JSON.parse(fs.readFileSync(path.join(whole, file), 'utf8')) as Titled))
}

/** Matters of the typical catalogue, then those that a city's own list has. */
const matters = (): Offer[] => {
  const own = cities.flatMap(({ id }) => {
    const file = path.join(citiesDir, id, 'items.jsonl')
    if (!fs.existsSync(file)) return []
    const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => offer(JSON.parse(line) as Titled))
  })
  return [...filesIn('guides'), ...own]
}

/** What a page of no service may be given, by page and parameter. */
const ofOwnPages: Readonly<Record<string, () => readonly Offer[]>> = {
  'pages/guide/matter/index id': matters,
  'pages/guide/event/index id': () => filesIn('events'),
  'pages/guide/index service': () =>
    services.map(({ id, manifest }) => ({ value: id, text: manifest?.title.zh ?? id })),
}

/** What a service's own department offers for a parameter of its pages. */
const ofService = (page: string, name: string) => {
  const service = /^services\/([^/]+)\//.exec(page)?.[1]
  return modules.find(({ module, offers }) => module === service && name in offers)?.offers[name]
}

/** A value that shows a page with something in it; undefined where nothing stands for the parameter but a choice. */
export const exampleOf = (page: string, name: string, city: string): Offer | undefined =>
  (ofService(page, name) ?? ofOwnPages[`${page} ${name}`]?.())?.find((one) => (one.city ?? city) === city)

/** Values that are known for a parameter of a page; none where a tester types what they like. */
export function offersOf(page: string, name: string): readonly Offer[] {
  return ofService(page, name) ?? ofOwnPages[`${page} ${name}`]?.() ?? (name === 'matter' ? matters() : [])
}
