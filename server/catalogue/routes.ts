import type { PlatformHandlers, ServiceModule } from '../module'
import type { City } from '../ports'
import type { Catalogue } from './catalogue'
import { directoryOf } from './directory'
import { guidesOf } from './guides'
import { manifestsOf, namesOfPages, pagesOfMatters } from './pages-of-matters'

export interface CatalogueParts {
  readonly catalogue: Catalogue
  readonly city: (id: string) => City
  readonly cities: readonly City[]
  readonly services: readonly ServiceModule[]
  /** WeChat's id of the template by which one is reminded of a step; undefined where there is none. */
  readonly reminder: string | undefined
}

/** What there is to do in a city, and what to know of each matter. */
export function catalogueRoutes({
  catalogue,
  city: cityOf,
  cities,
  services,
  reminder,
}: CatalogueParts): Pick<PlatformHandlers, 'guide' | 'lifeEvent' | 'directory' | 'cities'> {
  const manifests = manifestsOf(services)
  const does = { pages: pagesOfMatters(manifests), names: namesOfPages(manifests) }
  const guides = guidesOf(catalogue, does, reminder)
  return {
    guide: async ({ language }, { query: { city, id } }) => guides.get(cityOf(city), id, language),
    lifeEvent: async ({ language }, { query: { city, id } }) => guides.lifeEvent(cityOf(city), id, language),
    async directory(_, { query: { city } }) {
      const { id, name } = cityOf(city)
      return { city: { id, name }, services: directoryOf(services) }
    },
    cities: async () => ({ cities }),
  }
}
