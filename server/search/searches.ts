import type { ServiceModule } from '../module'
import { keptByCity, type Catalogue } from '../catalogue/catalogue'
import { CitySearch } from './city-search'
import { mattersOf } from './matters'
import { wordListOf } from './word-list'

/** The search of each city, built when first asked for, and kept. @throws CatalogueFault naming the file that is wrong */
export const searchesOf = (
  catalogue: Catalogue,
  services: readonly ServiceModule[],
): ((city: string) => Promise<CitySearch>) =>
  keptByCity(async (city) => {
    const all = await catalogue.of(city)
    return new CitySearch(mattersOf(all, services), () => wordListOf(all, catalogue.events(), services))
  })
