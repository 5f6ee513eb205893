import type { Compiler, NormalModule } from 'webpack'
import { replaced } from './replaced'

interface TaroLoader {
  readonly loader: string
  options: { readonly config: object; readonly loaderMeta: { readonly importFrameworkStatement: string } }
}

/** What Taro says of a module: the app itself is an entry. */
type TaroModule = NormalModule & { readonly miniType?: string }

const leaner = ({ loaderMeta, ...options }: TaroLoader['options']): TaroLoader['options'] => ({
  ...options,
  config: {},
  loaderMeta: {
    ...loaderMeta,
    importFrameworkStatement: replaced(
      '@tarojs/plugin-framework-react',
      loaderMeta.importFrameworkStatement,
      /import \* as React from/,
      'import React from',
    ),
  },
})

/**
 * webpack plugin: what Taro writes around the app says less. WeChat reads the app's configuration in app.json, and of the
 * copy in the script nobody reads anything; React is given as it is, not copied name by name into a namespace, for which
 * webpack's runtime would need a function.
 */
export class LeanEntry {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('LeanEntry', (compilation) => {
      const { loader } = compiler.webpack.NormalModule.getCompilationHooks(compilation)
      // After Taro has put its own loader before the others
      loader.tap({ name: 'LeanEntry', stage: 1 }, (_, module: TaroModule) => {
        const isTaro = (one: TaroLoader) => module.miniType === 'ENTRY' && one.loader === '@tarojs/taro-loader'
        const taro = (module.loaders as unknown as TaroLoader[]).find(isTaro)
        if (taro) taro.options = leaner(taro.options)
      })
    })
  }
}
