import fs from 'node:fs'
import path from 'node:path'
import { hostOf, reconcilerFor } from './reconciler'
import { between, replaced } from './replaced'
import type { Used } from './sources'
import { aliasOf } from './tables'

/** A module of which the mini-program's build takes a part less. */
export interface Edit {
  /** Below node_modules. */
  readonly module: string
  /** @param used What the sources ask of Taro. @throws Error where the text is not what it was */
  readonly edit: (text: string, used: Used) => string
}

const reactDom = '@tarojs/react/dist/react.esm.js'

/** What @tarojs/react asks of the reconciler. */
const asked = [
  'batchedUpdates',
  'createContainer',
  'flushSync',
  'getPublicRootInstance',
  'runWithPriority',
  'updateContainer',
]

const all: Readonly<Record<string, Edit['edit']>> = {
  /** The table of names is made while building, of what the sources use. */
  '@tarojs/shared/dist/utils.js': (text, { components }) =>
    replaced(
      '@tarojs/shared/dist/utils.js',
      text,
      between('function getComponentsAlias(origin) {', '\nfunction getPlatformType('),
      `const alias = ${JSON.stringify(aliasOf(components))}
function getComponentsAlias() {
    return alias;
}
function getPlatformType(`,
    ),

  /** A path as WeChat writes it, `cn[0]`: Taro's `cn.[0]` is a byte longer at each of some ten levels. */
  '@tarojs/runtime/dist/dom/node.js': (text) =>
    replaced(
      '@tarojs/runtime/dist/dom/node.js',
      text,
      /\$\{parentNode\._path\}\.\$\{CHILDNODES\}\.\$\{index\}/,
      '${parentNode._path}.${CHILDNODES}${index}',
    ),

  /** Wrappers with a setData of their own, which no page has: they are found by such a path. */
  '@tarojs/runtime/dist/dom/root.js': (text) =>
    replaced(
      '@tarojs/runtime/dist/dom/root.js',
      text,
      between('function findCustomWrapper(root, dataPathArr) {', '\nclass TaroRootElement '),
      'const findCustomWrapper = () => undefined;\nclass TaroRootElement ',
    ),

  /** Another platform's document. */
  '@tarojs/runtime/dist/bom/document.js': (text) =>
    replaced(
      '@tarojs/runtime/dist/bom/document.js',
      text,
      /isEnableTTDom\(\) \? createTTDomDocument\(\) : createDocument\(\)/,
      'createDocument()',
    ),

  /** Hooks that nobody asks for. */
  '@tarojs/plugin-framework-react/dist/runtime.js': (text, { hooks }) =>
    replaced(
      '@tarojs/plugin-framework-react/dist/runtime.js',
      text,
      between('var taroHooks = /*#__PURE__*/Object.freeze({', '});'),
      `var taroHooks = { ${hooks.join(', ')} };`,
    ),

  /** One object that keeps portals, findDOMNode and roots of React 17; and styles, whose names are data (taro/style.js). */
  [reactDom]: (text) => {
    const lean = replaced(
      reactDom,
      text,
      between('var index = {', '};'),
      'var index = { createRoot, unstable_batchedUpdates };',
    )
    const set = (value: string) => `style.setProperty(key,${value});`
    const styled = replaced(reactDom, lean, /style\[key\] =(\s*isNumber\(value\)[^;]*);/, set)
    const shown = /instance\.style\['display'\] = display;/
    return replaced(reactDom, styled, shown, "instance.style.setProperty('display', display);")
  },

  /** Other hosts than Taro. */
  'react-reconciler/cjs/react-reconciler.production.min.js': (text) => {
    const host = fs.readFileSync(path.join(__dirname, '../../node_modules', reactDom), 'utf8')
    return reconcilerFor(text, hostOf(host), asked)
  },
}

/** Modules of Taro and React that are changed in the mini-program's build (docs/decisions/0022). */
export const edits: readonly Edit[] = Object.entries(all).map(([module, edit]) => ({ module, edit }))
