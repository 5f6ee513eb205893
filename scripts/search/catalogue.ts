import fs from 'node:fs'
import path from 'node:path'
import type { Findable } from '../../src/shared/search/engine'
import type { Guide } from '../../server/catalogue/typical'
import { root } from '../services/manifests'

/** `config/cities/typical/guides/<id>.json`, as far as search reads it. */
export type GuideNames = Pick<Guide, 'id' | 'title' | 'officialName' | 'words'>

const folder = path.join(root, 'config/cities/typical')

/** The files of `config/cities/typical/<kind>`, by name. */
export const readTypicalFiles = <T>(kind: 'guides' | 'events'): T[] =>
  fs
    .readdirSync(path.join(folder, kind))
    .sort()
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, kind, file), 'utf8')) as T)

/** Every matter of the catalogue, by file name. */
export const readGuides = (): GuideNames[] => readTypicalFiles<GuideNames>('guides')

/** A life event, as far as search reads it. */
type LifeEvent = Pick<GuideNames, 'id' | 'title' | 'words'> & { readonly order: number }

/** Every life event in the order of a life, as search knows it: under its id with `event.` before it. */
export const findableLifeEvents = (): Findable[] =>
  [...readTypicalFiles<LifeEvent>('events')]
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, words }) => ({
      id: `event.${id}`,
      words: [...new Set([title.zh, `${title.zh}一件事`, title.en, ...words])],
    }))

/** What search knows of a matter: its names, then what people say. */
export const findable = ({ id, title, officialName, words }: GuideNames): Findable => ({
  id,
  words: [...new Set([title.zh, officialName, title.en, ...words])],
})
