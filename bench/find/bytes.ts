import path from 'node:path'
import { build } from 'esbuild'
import { root } from '../../scripts/lib/build'
import { packed } from '../../scripts/search/packed-catalogue'
import { kilobytes, table } from '../table'
import { jsonBytes } from './local'

/** What a phone needs to search at all: everything that answers, none of what draws it. */
const parts = ['engine', 'sure', 'section', 'unpack']

/** Bytes of the index in the package, raw: its code, minified for the oldest phones we build for, and the packed words. */
export async function indexBytes(): Promise<{ code: number; words: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `export * from './${part}'`).join('\n'),
      resolveDir: path.join(root, 'src/shared/search'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    charset: 'utf8',
  })
  return { code: outputFiles[0]?.contents.byteLength ?? NaN, words: jsonBytes(packed) }
}

/** Prints them beside the goal. */
export async function benchBytes(): Promise<void> {
  const { code, words } = await indexBytes()
  table(
    'The index in the package (goal 30 KB)',
    ['code KB', 'packed words KB', 'together KB'],
    [[code, words, code + words].map(kilobytes)],
  )
}
