import type { KitModule } from '../../../../server/module'
import { validatorOf } from '../../../../server/validation'
import { office } from '../contract/office'
import type { Office } from '../contract/types'
import type { Port } from './port'

const fits = validatorOf<Office>(office)

/** Reads the `office` of each service's city settings. @throws Error at the start where a service has none */
export const build: NonNullable<KitModule['build']> = (_ports, services) => {
  const settings = new Map(services.map(({ service, settings: of }) => [service, of]))
  const odd = services.find(({ city }) => typeof city !== 'object' || !city.properties?.office)
  if (odd) throw new Error(`${odd.service} names the kit office, but its city.ts has no "office"`)
  const port: Port = {
    of(city, service) {
      const own = settings.get(service)?.(city)
      const found = typeof own === 'object' && own !== null && 'office' in own ? own.office : undefined
      return fits(found) ? found : undefined
    },
  }
  return { port }
}
