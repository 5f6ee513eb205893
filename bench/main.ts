import { benchSize } from './size'

const benches: Record<string, () => Promise<void>> = { size: () => benchSize() }

/** `npm run bench` prints every table; `npm run bench -- size` one of them. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((name) => name in benches)
  for (const name of wanted.length ? wanted : Object.keys(benches)) await benches[name]?.()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
