import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../../scripts/lib/build'
import type { ChildInput, Timed } from './child'

/**
 * Times our engine and MiniSearch in processes of their own, with V8's compilers and without: some phones have none.
 * tsx does not run there, so that the child is one bundled file below dist/.
 */
export async function jitless(asked: ChildInput): Promise<{ withJit: Timed[]; without: Timed[] }> {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true })
  const folder = fs.mkdtempSync(path.join(root, 'dist/bench-find-'))
  try {
    const contents = "import { child } from './child'\nchild(process.argv[2], process.argv[3])"
    const stdin = { contents, resolveDir: __dirname, loader: 'ts' } as const
    const program = path.join(folder, 'child.js')
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile: program })
    const [input, output] = ['asked.json', 'timed.json'].map((file) => path.join(folder, file)) as [string, string]
    fs.writeFileSync(input, JSON.stringify(asked))
    const run = (flags: readonly string[]) => {
      execFileSync(process.execPath, [...flags, program, input, output], { stdio: 'inherit' })
      return JSON.parse(fs.readFileSync(output, 'utf8')) as Timed[]
    }
    return { withJit: run([]), without: run(['--jitless']) }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
