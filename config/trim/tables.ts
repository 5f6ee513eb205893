import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const tarojs = path.join(__dirname, '../../node_modules/@tarojs')
const load = createRequire(__filename)

type Table = Readonly<Record<string, object>>

const dashed = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

/** Templates among which Taro chooses by what is bound to an element. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  View: ['StaticView', 'PureView', 'CatchView', 'ClickView'],
  Text: ['StaticText'],
  Image: ['StaticImage'],
}

/** Elements whose value Taro keeps: those of `controlledComponent` in @tarojs/shared. */
const controlled = ['input', 'checkbox', 'picker', 'picker-view', 'radio', 'slider', 'switch', 'textarea']

/**
 * What elements of these components are called in the templates, of the very table from which Taro writes them.
 * @param components "View", "Input"
 */
export function aliasOf(components: readonly string[]): Table {
  const { internalComponents } = load('@tarojs/shared/dist/template') as { internalComponents: Table }
  const { getComponentsAlias } = load('@tarojs/shared') as { getComponentsAlias: (all: Table) => Table }
  const names = new Set(['#text', ...components.flatMap((name) => [name, ...(kinds[name] ?? [])]).map(dashed)])
  return Object.fromEntries(Object.entries(getComponentsAlias(internalComponents)).filter(([name]) => names.has(name)))
}

/** Of these components, the elements whose value Taro keeps: "input". */
export const controlledOf = (components: readonly string[]): readonly string[] =>
  components.map(dashed).filter((name) => controlled.includes(name))

/** Functions of WeChat that answer later, as Taro's two tables have them. @throws Error where one is no table any more */
export function promisedApis(): ReadonlySet<string> {
  const names = ['shared/dist/native-apis.js', 'plugin-platform-weapp/dist/runtime.js'].flatMap((file) => {
    const text = fs.readFileSync(path.join(tarojs, file), 'utf8')
    const [, list] = /const needPromiseApis = new Set\(\[([^\]]*)\]/.exec(text) ?? []
    if (!list) throw new Error(`@tarojs/${file} has no list of functions that answer later. See docs/decisions/0022.`)
    return [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
  })
  return new Set(names)
}
