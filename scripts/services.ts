import { generated } from './services/generate'
import { readManifests } from './services/manifests'
import { sync } from './services/sync'

/** `services generate` writes every index that follows from the manifests; `services check` says which are stale. */
async function main(): Promise<void> {
  const mode = process.argv[2] === 'check' ? 'check' : 'generate'
  const stale = await sync(await generated(readManifests()), mode)
  if (mode === 'check' && stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run: npm run services`)
    process.exitCode = 1
  }
}

void main()
