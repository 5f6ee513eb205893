import fs from 'node:fs'
import path from 'node:path'

/** What the sources of a mini-program ask of Taro. */
export interface Used {
  /** "View", "Input". */
  readonly components: readonly string[]
  /** Functions asked of Taro by name: "request", "navigateTo". */
  readonly apis: readonly string[]
  /** "useDidShow". */
  readonly hooks: readonly string[]
}

const notShipped = /(\.test|\.journey|\.h5)\.tsx?$|[\\/](tests|agency|server)[\\/]/

function* files(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* files(file)
    else if (/\.tsx?$/.test(file) && !notShipped.test(file)) yield file
  }
}

/** Names that a text imports from a module, as the module calls them. */
const importedFrom = (text: string, module: string): string[] =>
  [...text.matchAll(new RegExp(`import (?:type )?[^'"]*?\\{([^}]*)\\}\\s*from '${module}'`, 'g'))]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().split(' as ')[0] ?? '')
    .filter(Boolean)

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

/** Reads every source below a folder that a phone gets. */
export function usedIn(source: string): Used {
  const texts = [...files(source)].map((file) => fs.readFileSync(file, 'utf8'))
  const named = texts.flatMap((text) => importedFrom(text, '@tarojs/taro'))
  return {
    components: sorted(texts.flatMap((text) => importedFrom(text, '@tarojs/components'))),
    apis: sorted(texts.flatMap((text) => [...text.matchAll(/\bTaro\.(\w+)/g)].map(([, name = '']) => name))),
    hooks: sorted(named.filter((name) => /^use[A-Z]/.test(name))),
  }
}
