import fs from 'node:fs'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'esbuild'
import { trimAxios, usedUtils } from '../config/trim/axios'
import { root } from '../scripts/lib/build'

type Loader = (this: { getOptions(): object }, source: string) => string
const pruned = createRequire(__filename)('../config/trim/axios/used-utils.js') as Loader

/** The same swaps that webpack makes in the mini-program's build. */
export const trim: Plugin = {
  name: 'trim',
  setup(bundle) {
    bundle.onResolve({ filter: /^\./ }, ({ resolveDir, path: request }) => {
      const data = { context: resolveDir, request }
      trimAxios(data)
      return data.request === request ? undefined : { path: data.request }
    })
    bundle.onLoad({ filter: /[\\/]axios[\\/]lib[\\/]utils\.js$/ }, async ({ path: file }) => {
      const options = { getOptions: () => ({ names: usedUtils() }) }
      return { contents: pruned.call(options, await fs.promises.readFile(file, 'utf8')) }
    })
  },
}

/** What a phone gets of axios, as one text: webpack joins it with our own modules, where it cannot be told apart. */
export async function axiosText(): Promise<string> {
  const stdin = { contents: "export { default as axios } from 'axios'", resolveDir: root }
  const options = { bundle: true, minify: true, write: false, format: 'cjs', platform: 'browser' } as const
  const { outputFiles } = await build({ ...options, stdin, target: 'es2018', plugins: [trim] })
  return outputFiles[0]?.text ?? ''
}
