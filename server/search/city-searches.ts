import type { ServiceModule } from '../module'
import { keptByCity, type Catalogue } from '../catalogue/catalogue'
import { manifestsOf } from '../catalogue/pages-of-matters'
import { CitySearch } from './city-search'
import { mattersOf } from './matters'
import { wordListOf } from './word-list'

/** The search of each city, built when first asked for, and kept. @throws CatalogueFault naming the file that is wrong */
export function citySearches(
  catalogue: Catalogue,
  services: readonly ServiceModule[],
): (city: string) => Promise<CitySearch> {
  const manifests = manifestsOf(services)
  return keptByCity(async (city) => {
    const all = await catalogue.of(city)
    return new CitySearch(mattersOf(all, manifests), () =>
      wordListOf(all, catalogue.typical(), catalogue.lifeEvents(), manifests),
    )
  })
}
