import { readItems, type Item } from './items'
import { overridden, readOverrides, type Override } from './overrides'
import { readTypical, type Guide, type LifeEvent } from './typical'

/** The matters of one city: the typical ones as it has them, and those of its own list. */
export interface CityCatalogue {
  readonly guides: ReadonlyMap<string, Guide>
  readonly items: ReadonlyMap<string, Item>
}

/** Keeps what `make` gives for a city; a failure is not kept, so that a mended file is read. */
export function keptByCity<T>(make: (city: string) => Promise<T>): (city: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (city) => {
    const known = made.get(city)
    if (known) return known
    const making = make(city).catch((error: unknown) => {
      made.delete(city)
      throw error
    })
    made.set(city, making)
    return making
  }
}

/** Every file of the catalogue below `config/cities`, each read once, when first asked for: a start has no time to spare. */
export class Catalogue {
  private guides: ReadonlyMap<string, Guide> | undefined
  private loadedLifeEvents: ReadonlyMap<string, LifeEvent> | undefined

  constructor(private readonly citiesDir: string) {}

  typical(): ReadonlyMap<string, Guide> {
    return (this.guides ??= readTypical<Guide>(this.citiesDir, 'guide'))
  }

  lifeEvents(): ReadonlyMap<string, LifeEvent> {
    return (this.loadedLifeEvents ??= readTypical<LifeEvent>(this.citiesDir, 'event'))
  }

  /** Whether a city has a matter, by its id. @throws CatalogueFault */
  async knows(city: string): Promise<(matter: string) => boolean> {
    const { guides, items } = await this.of(city)
    return (matter) => guides.has(matter) || items.has(matter)
  }

  /** @throws CatalogueFault naming the file, its line and the field */
  readonly of = keptByCity(async (city): Promise<CityCatalogue> => {
    const typical = this.typical()
    const differs: ReadonlyMap<string, Override> = readOverrides(this.citiesDir, city, typical)
    const guides = [...typical].map(([id, guide]) => [id, overridden(guide, differs.get(id))] as const)
    return { guides: new Map(guides), items: await readItems(this.citiesDir, city, typical) }
  })
}
