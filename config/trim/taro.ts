import { controlledOf, promisedApis } from './tables'
import type { Used } from './sources'

/** A module, and the file whose text the mini-program's build takes in its place. */
export interface StandIn {
  /** Below node_modules. */
  readonly module: string
  /** In this folder. */
  readonly file: string
  /** What stands for names in its text, from what the sources ask of Taro. */
  readonly constants?: (used: Used) => Readonly<Record<string, unknown>>
}

const of = (folder: string, files: Readonly<Record<string, string>>): StandIn[] =>
  Object.entries(files).map(([module, file]) => ({ module: `@tarojs/${folder}/${module}`, file: `taro/${file}` }))

/** Made by Taro itself: taro/api.js; `request` in taro/native-apis.js. */
const own = new Set(['nextTick', 'pxTransform', 'request'])

function apiConstants({ apis }: Used) {
  const later = promisedApis()
  const asked = apis.filter((name) => !own.has(name))
  return {
    __APIS_LATER__: asked.filter((name) => later.has(name)),
    __APIS_AT_ONCE__: asked.filter((name) => !later.has(name)),
  }
}

const componentConstants = ({ components }: Used) => ({
  __COMPONENTS__: Object.fromEntries(components.map((name) => [name, {}])),
  __CONTROLLED__: controlledOf(components),
})

/** Modules of Taro of which the mini-program's build takes another text (docs/decisions/0022). */
export const standIns: readonly StandIn[] = [
  ...of('runtime/dist', {
    'bom/URL.js': 'url.js',
    'bom/URLSearchParams.js': 'url-search-params.js',
    'bom/location.js': 'location.js',
    'bom/history.js': 'history.js',
    'bom/window.js': 'window.js',
    'bom/navigator.js': 'navigator.js',
    'dom-external/index.js': 'dom-external.js',
    'dom-external/inner-html/html.js': 'inner-html.js',
    'dom-external/mutation-observer/index.js': 'mutation-observer.js',
    'dom/anchor-element.js': 'anchor-element.js',
    'dom/class-list.js': 'class-list.js',
    'dom/style.js': 'style.js',
    'perf.js': 'perf.js',
  }),
  ...of('plugin-platform-weapp/dist', { 'runtime.js': 'weapp.js' }),
  ...of('taro', { 'index.js': 'taro.js' }),
  ...of('api/dist', { 'index.js': 'api.js' }),
  { module: '@tarojs/shared/dist/native-apis.js', file: 'taro/native-apis.js', constants: apiConstants },
  { module: '@tarojs/shared/dist/components.js', file: 'taro/components.js', constants: componentConstants },
]
