import type { FastifyInstance } from 'fastify'
import { openDoor } from '../door'
import type { World } from '../world'
import { PhoneNetwork } from './network'
import { addPhoneFiles } from './phone-files'
import { addPhoneLine } from './phone-line'
import { addSimulator, type Backstage } from './simulator'

export interface GatewayOptions extends Backstage {
  readonly world: World
  /** Folder of the H5 build; a page says so while it is not there yet. */
  readonly dist: string
  /** Folder of the situations that are kept; those of the repository when absent. */
  readonly situations?: string
}

/**
 * The one address of `npm start`: the mini-program's pages, `/api` to the server by way of the phone's network, and
 * the tester's page at `/simulator/`.
 */
export async function buildGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { world, dist, serverUrl } = options
  const app = openDoor({ forceCloseConnections: true })
  const network = new PhoneNetwork()
  await addSimulator(app, { ...options, network })
  await addPhoneLine(app, { world, network, serverUrl })
  await addPhoneFiles(app, dist, { inFrame: true })
  return app
}
