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

/** Groups with their chips, each where it leads. */
function groupsOf(live: readonly Manifest[]) {
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
  return groups.flatMap(({ id, title }) => {
    const own = chips.filter(({ group }) => group === id).sort((a, b) => a.order - b.order)
    return own.length > 0 ? [{ title, chips: own.map(({ title: name, to }) => ({ to, title: name })) }] : []
  })
}

/**
 * What stands on home, from the manifests, the guides and the life events, so that home has it without asking: path → text.
 * Home itself has the services; the rest, which is below the first screen, is a pack that follows it.
 */
export function homeFiles(live: readonly Manifest[]): Readonly<Record<string, string>> {
  const services = live.map(({ id, pages: [first], level }) => ({ id, page: pagePath(id, first?.name ?? ''), level }))
  const lifeEvents = lifeEventTiles().map(({ id, title, note }) => ({ id, title, note }))
  const names = (language: Language) =>
    json(
      Object.fromEntries(
        live.map(({ id, title, promise }) => [id, { title: title[language], promise: promise[language] }]),
      ),
    )
  const matters = `export const groups: Matters['groups'] = ${json(groupsOf(live))}\n\nexport const lifeEvents: Matters['lifeEvents'] = ${json(lifeEvents)}\n`
  return {
    'src/pages/home/services.gen.ts': `${banner}export const services = ${json(services)} as const\n`,
    'src/pages/home/matters.gen.ts': `${banner}import type { Matters } from './matters-shape'\n\n${matters}`,
    'src/pages/home/texts/services-zh.gen.ts': `${banner}export const services = ${names('zh')}\n`,
    'src/pages/home/texts/services-en.gen.ts': `${banner}export const services = ${names('en')}\n`,
  }
}
