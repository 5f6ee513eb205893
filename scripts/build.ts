import { parseArgs } from 'node:util'
import { build } from './lib/build'
import { command } from './lib/command'

/** `npm run build -- weapp [--only housing-fund] [--out dist/x]`, or `h5`. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, out: { type: 'string' } },
  })
  const platforms = positionals.length ? positionals : ['weapp', 'h5']
  for (const platform of platforms) {
    if (platform !== 'weapp' && platform !== 'h5') throw new Error(`unknown platform "${platform}": weapp or h5`)
    const out = values.out ?? (values.only ? `dist/${platform}-${values.only}` : undefined)
    await build({ platform, only: values.only, out })
  }
}

command(main)
