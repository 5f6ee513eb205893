import { buildWorld } from '../mock/world'

/** What a bench asks of the world: how to be its server, and how to be its residents. */
export interface WorldAccess {
  readonly environment: Readonly<Record<string, string>>
  readonly departments: Readonly<Record<string, Readonly<Record<string, { url: string; appId: string; key: string }>>>>
  readonly residents: readonly Someone[]
}

export interface Someone {
  readonly name: string
  readonly idNumber: string
  readonly loginCode: string
  readonly nameCode: string
}

/** The mock world as a process of its own, so that its answers do not wait for the one who counts them. */
async function main(): Promise<void> {
  const world = buildWorld()
  let url = ''
  world.app.get('/access', async (): Promise<WorldAccess> => {
    // Production keeps its own time
    const { CLOCK_URL: _clock, ...environment } = world.environment(url)
    return {
      environment,
      departments: world.departmentAddresses(url),
      residents: world.residents.map(({ id, name, idNumber }) => ({
        name,
        idNumber,
        loginCode: world.wechat.issue(id, 'weapp'),
        nameCode: world.wechat.issue(id, 'realName'),
      })),
    }
  })
  url = await world.listen()
  console.log(`World listening at ${url}`)
  process.on('SIGTERM', () => void world.close().then(() => process.exit(0)))
}

void main()
