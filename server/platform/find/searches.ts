import type { ServiceModule } from '../../service-module'
import { keptByCity, type Catalogue } from '../catalogue/catalogue'
import { CitySearch } from './city-search'
import { mattersOf } from './matters'

/** The search of each city, built when first asked for, and kept. @throws CatalogueFault naming the file that is wrong */
export const searchesOf = (
  catalogue: Catalogue,
  services: readonly ServiceModule[],
): ((city: string) => Promise<CitySearch>) =>
  keptByCity(async (city) => new CitySearch(mattersOf(await catalogue.of(city), services)))
