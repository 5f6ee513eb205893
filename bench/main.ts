import { benchFind } from './find'
import { benchPlaces } from './places'
import { benchProgress } from './progress'
import { benchServer } from './server'
import { benchServices } from './services'
import { benchSetData } from './setdata'
import { benchSize } from './size'
import { benchStart } from './start'
import { benchTaps } from './taps'

/** Each prints its own tables; what follows the names on the command line goes to it as it is. */
const benches: Record<string, (args: readonly string[]) => Promise<void>> = {
  size: ([service]) => benchSize(service),
  setdata: () => benchSetData(),
  server: (args) => benchServer(args),
  services: (args) => benchServices(args),
  start: () => benchStart(),
  taps: () => benchTaps(),
  places: () => benchPlaces(),
  progress: (args) => benchProgress(args),
  find: (args) => benchFind(args),
}

/** `npm run bench` prints every table; `npm run bench -- size` one of them. */
async function main(): Promise<void> {
  const given = process.argv.slice(2)
  const others = given.findIndex((word) => !(word in benches))
  const names = others < 0 ? given : given.slice(0, others)
  const args = given.slice(names.length)
  if (names.length === 0 && args.length > 0)
    throw new Error(`no bench "${args[0]}": there are ${Object.keys(benches).join(', ')}`)
  for (const name of names.length ? names : Object.keys(benches)) await benches[name]?.(args)
}

main().then(
  // Timers of the mini-programs that ran here may outlive them
  () => process.exit(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
