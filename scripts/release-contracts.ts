import fs from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { breachesOf, served } from '../tests/contracts/breaches'
import { pagesToKeep } from '../tests/contracts/ever-released'
import { folder, minimumClient, presentRelease, readReleases } from '../tests/contracts/releases'

async function keep(file: string, value: unknown): Promise<void> {
  const options = await prettier.resolveConfig(file)
  fs.writeFileSync(file, await prettier.format(JSON.stringify(value), { ...options, parser: 'json' }))
}

/**
 * `npm run release:contracts`: keeps what phones of this version rely on, contracts and pages, so that no later one breaks it. A version
 * that is out there is not written again; `--again` says that nobody has it yet.
 */
async function main(again: boolean): Promise<void> {
  const present = presentRelease()
  const bound = readReleases().filter(({ version }) => !again || version !== present.version)
  const breaches = served(bound, minimumClient()).flatMap((released) =>
    breachesOf(released, present).map((breach) => `${released.version} ${breach}`),
  )
  if (breaches.length > 0) {
    console.error(`Phones that are out there would break:\n${breaches.join('\n')}`)
    console.error('Keep what they rely on, or raise the least version in server/config.ts.')
    console.error(`If nobody has ${present.version} yet: npm run release:contracts -- --again`)
    process.exit(1)
  }
  const file = path.join(folder, `${present.version}.json`)
  await keep(file, present)
  for (const { file: list, pages } of pagesToKeep()) await keep(list, pages)
  console.log(`${path.relative(process.cwd(), file)}: ${Object.keys(present.endpoints).length} endpoints`)
}

void main(process.argv.includes('--again'))
