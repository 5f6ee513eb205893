import fs from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { alias, changes } from '../../config/trim'
import { usedIn } from '../../config/trim/sources'
import { root } from './files'

const modules = path.join(root, 'node_modules')

/** The same changes that webpack makes in the mini-program's build. */
const trim: Plugin = {
  name: 'trim',
  setup(bundle) {
    const used = usedIn(path.join(root, 'src'))
    const byFile = new Map(changes.map((change) => [path.join(modules, change.module), change]))
    bundle.onResolve({ filter: /^trim\// }, ({ path: name }) => ({
      path: path.join(alias.trim, `${name.slice('trim/'.length)}.js`),
    }))
    bundle.onLoad({ filter: /node_modules/ }, ({ path: file }) => {
      const change = byFile.get(file)
      if (!change) return undefined
      return { contents: change.make(fs.readFileSync(file, 'utf8'), used), resolveDir: path.dirname(file) }
    })
  },
}

const flags = [
  'INNER_HTML',
  'ADJACENT_HTML',
  'CLONE_NODE',
  'CONTAINS',
  'SIZE_APIS',
  'TEMPLATE_CONTENT',
  'MUTATION_OBSERVER',
]

/** Taro with React as the mini-program has it, as one file that node runs: whole, or with all changes of config/trim. */
export async function bundleTaro(outfile: string, trimmed: boolean): Promise<void> {
  const contents = `
    import '@tarojs/plugin-platform-weapp/dist/runtime'
    ${trimmed ? '' : "import './config/plugins/aria-runtime'"}
    import { createReactApp } from '@tarojs/plugin-framework-react/dist/runtime'
    import ReactDOM from '@tarojs/react'
    import * as React from 'react'
    import * as runtime from '@tarojs/runtime'
    import Taro from '@tarojs/taro'
    export { internalComponents } from '@tarojs/shared'
    export { createReactApp, React, ReactDOM, runtime, Taro }`
  const env = { NODE_ENV: 'production', TARO_ENV: 'weapp', TARO_PLATFORM: 'mini', FRAMEWORK: 'react' }
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    plugins: trimmed ? [trim] : [],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    define: {
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)])),
      'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
      ...Object.fromEntries(flags.map((flag) => [`ENABLE_${flag}`, String(flag === 'INNER_HTML')])),
    },
    logLevel: 'error',
  })
}
