import path from 'node:path'
import { parseArgs } from 'node:util'
import { copiesOf } from './copies/project'
import { tableOf } from './copies/table'

/**
 * `npm run copies`: what stands twice between services, or in a service and a kit; with `--root DIR`, of another tree
 * that has services/ and kits/. What is still as the scaffold wrote it is left out. Ends with 1 where six lines one after
 * the other do.
 */
function main(): void {
  const { values } = parseArgs({ options: { root: { type: 'string' } } })
  const copies = copiesOf(values.root ? path.resolve(values.root) : undefined)
  console.log(tableOf(copies))
  if (copies.some(({ runs }) => runs.length > 0)) {
    console.error('\nSix lines that stand twice belong into a kit: docs/add-a-service.md')
    process.exitCode = 1
  }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
