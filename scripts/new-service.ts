import { generated } from './services/generate'
import { readManifests } from './services/manifests'
import { sync } from './services/sync'
import { argumentsOf } from './new-service/arguments'
import { writeService } from './new-service/write'
import { command } from './lib/command'

/** `npm run new-service demo-query`: one folder that builds and passes its own tests, and the indexes that name it. */
async function main(): Promise<void> {
  const given = argumentsOf(process.argv.slice(2))
  const written = await writeService(given)
  const indexes = await sync(await generated(readManifests()), 'generate')
  console.log(`src/services/${given.id}: ${written.length} files, a draft. Indexes regenerated: ${indexes.length}.`)
  console.log(`Try it:    npm test -- ${given.id}`)
  console.log(`Write it:  docs/add-a-service.md`)
  console.log(`Undo it:   delete src/services/${given.id}, then npm run services`)
}

command(main)
