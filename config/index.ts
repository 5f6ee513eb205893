import fs from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import webpack from 'webpack'
import type { PhoneCatalogue } from '../src/pages/find/packed-catalogue'
import { cacheName } from './cache-name'
import { cacheGroups } from './packages'
import { ModuleMap } from './plugins/module-map'
import { Sitemap } from './plugins/sitemap'
import { alias, TrimIsUsed, trimRules } from './trim'
import { trimAxios, usedUtils } from './trim/axios'
import { LeanEntry } from './trim/entry'

const root = path.resolve(__dirname, '..')
const source = process.env.JINBAN_SOURCE ?? 'src'
const only = process.env.JINBAN_ONLY ?? ''
const city = process.env.JINBAN_CITY ?? 'yunlan'
const out = (platform: string) => process.env.JINBAN_OUT ?? `dist/${platform}`

/** The constants of src/pages/find/packed-catalogue.ts, as code; none for an empty page, which searches nothing. */
function catalogueConstants(): Record<string, string> {
  const file = process.env.JINBAN_CATALOGUE
  if (!file) return {}
  const { pages, packed, answers } = JSON.parse(fs.readFileSync(file, 'utf8')) as PhoneCatalogue
  return {
    CATALOGUE_PAGES: JSON.stringify(pages),
    CATALOGUE_PACKED: JSON.stringify(packed),
    CATALOGUE_ANSWERS: JSON.stringify(answers.zh),
    CATALOGUE_ANSWERS_EN: JSON.stringify(answers.en),
  }
}

/** What each city is called, by its id. */
function cityNames(): Record<string, { readonly zh: string }> {
  const folder = path.join(root, 'config/cities')
  const files = fs
    .readdirSync(folder)
    .map((id) => [id, path.join(folder, id, 'city.json')] as const)
    .filter(([, file]) => fs.existsSync(file))
  return Object.fromEntries(
    files.map(([id, file]) => [id, (JSON.parse(fs.readFileSync(file, 'utf8')) as { name: { zh: string } }).name]),
  )
}

/** Names of the mini-program's own city and of all; nothing is asked to show them. */
function cityConstants(): Record<string, string> {
  const names = cityNames()
  if (!names[city]) throw new Error(`JINBAN_CITY is "${city}": there is no config/cities/${city}/city.json`)
  return {
    CITY: JSON.stringify(city),
    CITY_NAME: JSON.stringify(names[city]),
    CITY_NAMES: JSON.stringify(Object.fromEntries(Object.entries(names).map(([id, { zh }]) => [id, zh]))),
  }
}

/** Mini-programs that may hand something over to a page, by appid. @throws Error for what is no appid */
function senders(): string {
  const ids = (process.env.JINBAN_SENDERS ?? '').split(',').filter(Boolean)
  const wrong = ids.find((id) => !/^wx[0-9a-f]{16}$/.test(id))
  if (wrong) throw new Error(`JINBAN_SENDERS: "${wrong}" is no appid of a mini-program`)
  return ids.length > 0 ? JSON.stringify(ids) : 'false'
}

/** Files of pages' and the app's own configuration. */
const pageConfigs = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.config.ts'))
    .map((file) => path.join(folder, file))

/** The picture of an invitation in a chat. */
const CARD = 'pages/people/card/invitation.png'

/** What Taro turns off of terser for mini-programs, on again as terser has it. */
const asTerserDoes = Object.fromEntries(
  [
    ...['arrows', 'collapse_vars', 'comparisons', 'computed_props', 'directives', 'hoist_props', 'inline', 'loops'],
    ...['negate_iife', 'properties', 'reduce_funcs', 'reduce_vars', 'switches', 'toplevel', 'typeofs'],
  ].map((name) => [name, true]),
)

/** What holds of the mini-program's code alone: none reads a property for what the reading does, as pages of the web do. */
const asOurCodeIs = { pure_getters: true, unsafe_arrows: true }

interface WebpackChain {
  plugin(name: string): { use(plugin: unknown, args: unknown[]): void }
  optimization: { minimizer(name: string): { tap(change: (args: [object]) => [object]): void } }
  merge(part: object): void
}

export default defineConfig(async () => {
  const platform = process.env.TARO_ENV ?? 'weapp'
  return {
    projectName: 'jinban',
    date: '2026-11-24',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: source,
    outputRoot: out(platform),
    plugins: [path.join(root, 'config/plugins/templates.js'), path.join(root, 'config/plugins/packs.js')],
    // A chat takes a card's picture from the package: a file, at an address that stays
    copy: {
      patterns:
        platform === 'weapp' && fs.existsSync(path.join(root, source, CARD))
          ? [{ from: `${source}/${CARD}`, to: `${out(platform)}/${CARD}` }]
          : [],
      options: {},
    },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: {
      enable: true,
      buildDependencies: {
        config: [
          __filename,
          ...[
            'config/packages.ts',
            'config/phone-contract.js',
            'config/plugins/attributes.js',
            'config/plugins/templates.js',
            'babel.config.js',
          ].map((file) => path.join(root, file)),
          `${path.join(root, 'config/trim')}${path.sep}`,
          // Taro writes a page's configuration into a module that does not know what it was made of
          ...pageConfigs(path.join(root, source)),
          // On the web the list of pages as well
          ...(platform === 'h5' ? [path.join(root, source, 'services.gen.ts')] : []),
        ],
      },
      name: cacheName(platform, only, process.env.JINBAN_SOURCE),
    },
    defineConstants: {
      VERSION: JSON.stringify(process.env.npm_package_version ?? '0.1.0'),
      API_URL: JSON.stringify(process.env.JINBAN_API_URL ?? (platform === 'h5' ? '/api' : 'http://127.0.0.1:8788/api')),
      ...cityConstants(),
      SENDERS: senders(),
      ONLY: JSON.stringify(only),
      ...catalogueConstants(),
    },
    terser: {
      enable: true,
      // Han characters as they are: escaped, each is twice its bytes
      config: {
        ecma: 2018,
        module: true,
        // An empty page to compare with is as Taro makes it
        compress: {
          passes: 3,
          ecma: 2018,
          ...(process.env.JINBAN_WHOLE ? {} : asTerserDoes),
          ...(process.env.JINBAN_WHOLE || platform !== 'weapp' ? {} : asOurCodeIs),
        },
        output: { ascii_only: false, ecma: 2018, comments: false },
      },
    },
    mini: {
      baseLevel: 4,
      optimizeMainPackage: { enable: true },
      webpackChain(chain: WebpackChain) {
        chain.merge({
          optimization: {
            // Nothing of a package is kept when the next one comes: the shortest names
            moduleIds: 'size',
            mangleExports: 'size',
            splitChunks: { cacheGroups: cacheGroups(path.join(root, source)) },
          },
          output: { environment: { arrowFunction: true, const: true, destructuring: true, templateLiteral: true } },
        })
        const prune = { loader: path.join(root, 'config/trim/axios/used-utils.js'), options: { names: usedUtils() } }
        const test = /[\\/]axios[\\/]lib[\\/]utils\.js$/
        chain.merge({ module: { rule: { axiosUtils: { test, enforce: 'pre', use: { prune } } } } })
        // Who takes one thing from src/ui/index.ts brings no other: they do nothing by being imported
        const parts = { test: /[\\/]src[\\/].*\.tsx?$/, sideEffects: false }
        chain.merge({ module: { rule: { parts } } })
        // An empty page to compare with is as Taro makes it
        if (!process.env.JINBAN_WHOLE) {
          chain.merge({ module: { rule: trimRules(path.join(root, source)) }, resolve: { alias } })
          chain.plugin('trimIsUsed').use(TrimIsUsed, [])
          chain.plugin('leanEntry').use(LeanEntry, [])
          // Licences stand in files beside the scripts; a line in each that says so would be fetched by everybody
          chain.optimization
            .minimizer('terserPlugin')
            .tap(([options]) => [{ ...options, extractComments: { condition: 'some', banner: false } }])
        }
        if (source === 'src') chain.plugin('sitemap').use(Sitemap, [path.join(root, source, 'services')])
        chain.plugin('moduleMap').use(ModuleMap, [root, source])
        chain.plugin('axiosTrim').use(webpack.NormalModuleReplacementPlugin, [/.*/, trimAxios])
      },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser' },
      esnextModules: [],
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: true, config: {} } },
    },
  }
})
