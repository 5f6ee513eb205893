import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './services/manifests'
import { registered, registrations } from './vectors/registered'
import { outcomesOf, tableOf, vectorsIn } from './vectors/run'
import { command } from './lib/command'

const usage = 'npm run vectors -- FILE… [--strict]'

const filesOf = (given: string): string[] =>
  fs.statSync(given).isDirectory()
    ? fs
        .readdirSync(given)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => path.join(given, name))
    : [given]

/**
 * `npm run vectors -- FILE…`: JSONL of `{"rule","input","expected"}`, asked of the product's own functions by the names that
 * modules register in their `tests/vectors.ts`; a folder is all its .jsonl. Ends with 1 on a failure, with `--strict` on a
 * rule that nobody registered too, and with 2 where a file cannot be read.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { strict: { type: 'boolean' } } })
  if (positionals.length === 0) throw new Error(`Say which files. Usage: ${usage}`)
  const rules = await registered(registrations(path.join(root, 'src')))
  const vectors = positionals.flatMap(filesOf).flatMap((file) => vectorsIn(file, fs.readFileSync(file, 'utf8')))
  if (vectors.length === 0) throw new Error('There is no vector in these files.')
  const outcomes = outcomesOf(vectors, rules)
  console.log(tableOf(outcomes))
  const all = [...outcomes.values()]
  if (all.some(({ failed, skipped }) => failed > 0 || (values.strict && skipped > 0))) process.exitCode = 1
}

command(main, 2)
