import type { LocalizedText } from '../../src/shared/contract'
import groups from '../../src/pages/home/groups.json'
import { readTypicalFiles } from '../search/catalogue'
import { pagePath, type Chip, type Manifest } from './manifests'
import { banner, json } from './writing'

interface Guide {
  readonly id: string
  readonly chip?: Chip
}

interface LifeEvent extends Guide {
  readonly order: number
  readonly title: LocalizedText
  readonly tile: LocalizedText
  readonly stages: readonly { readonly steps: readonly unknown[] }[]
}

/** A chip, and where it leads: a page's path, or `matter:<id>`, `event:<id>`. */
interface Placed extends Chip {
  readonly to: string
}

/** @throws Error where a chip is in no group, or a released service has none */
function assertPlaced(chips: readonly Placed[], live: readonly Manifest[]): void {
  const lost = chips.find(({ group }) => !groups.some(({ id }) => id === group))
  if (lost) throw new Error(`${lost.to}: src/pages/home/groups.json has no group "${lost.group}"`)
  const hidden = live.find(({ pages }) => !pages.some(({ chip }) => chip))
  if (hidden)
    throw new Error(`src/services/${hidden.id}/service.json: a released service has a page with a chip on home`)
}

type Language = keyof LocalizedText

/** Every life event in the order of a life, with what stands below its name. */
export const lifeEventTiles = (): { id: string; chip?: Chip; title: LocalizedText; note: LocalizedText }[] =>
  [...readTypicalFiles<LifeEvent>('events')]
    .sort((a, b) => a.order - b.order)
    .map(({ id, chip, title, tile, stages }) => {
      const count = String(stages.flatMap(({ steps }) => steps).length)
      return { id, chip, title, note: { zh: tile.zh.replace('{n}', count), en: tile.en.replace('{n}', count) } }
    })

/** What stands on home, and what all of it is called. */
function homeOf(live: readonly Manifest[]) {
  const events = lifeEventTiles()
  const placed = (found: readonly Guide[], kind: string) =>
    found.flatMap(({ id, chip }) => (chip ? [{ ...chip, to: `${kind}:${id}` }] : []))
  const chips: readonly Placed[] = [
    ...live.flatMap(({ id, pages }) =>
      pages.flatMap(({ name, chip }) => (chip ? [{ ...chip, to: pagePath(id, name) }] : [])),
    ),
    ...placed(readTypicalFiles<Guide>('guides'), 'matter'),
    ...placed(events, 'event'),
  ]
  assertPlaced(chips, live)
  const filled = groups.flatMap(({ id, title }) => {
    const own = chips.filter(({ group }) => group === id).sort((a, b) => a.order - b.order)
    return own.length > 0 ? [{ id, title, chips: own }] : []
  })
  const namesIn = (language: Language) => ({
    services: Object.fromEntries(
      live.map(({ id, title, promise }) => [id, { title: title[language], promise: promise[language] }]),
    ),
    groups: Object.fromEntries(filled.map(({ id, title }) => [id, title[language]])),
    chips: Object.fromEntries(filled.flatMap((group) => group.chips).map(({ to, title }) => [to, title[language]])),
    lifeEvents: Object.fromEntries(
      events.map(({ id, title, note }) => [id, { title: title[language], note: note[language] }]),
    ),
  })
  return {
    services: live.map(({ id, pages, level }) => ({ id, page: pagePath(id, pages[0]?.name ?? ''), level })),
    groups: filled.map(({ id, chips: own }) => ({ id, chips: own.map(({ to }) => to) })),
    lifeEvents: events.map(({ id }) => id),
    namesIn,
  }
}

/**
 * What stands on home, from the manifests, the guides and the life events, so that home has it without asking: path → text.
 * Its names in English go with home's other English, which only who reads it fetches.
 */
export function homeFiles(live: readonly Manifest[]): Readonly<Record<string, string>> {
  const { services, groups: shown, lifeEvents, namesIn } = homeOf(live)
  const lists = { services, groups: shown, lifeEvents }
  const written = Object.entries(lists).map(([name, list]) => `export const ${name} = ${json(list)} as const\n`)
  const names = (language: Language, type: string) => `${banner}export const names${type} = ${json(namesIn(language))}`
  return {
    'src/pages/home/home.gen.ts': banner + written.join('\n'),
    'src/pages/home/texts/names-zh.gen.ts': `${names('zh', '')}\n`,
    'src/pages/home/texts/names-en.gen.ts': `${names('en', '')}\n`,
  }
}
