import path from 'node:path'
import { readConfig } from '@tarojs/helper'
import type { Chunk, ChunkGraph, Module } from 'webpack'

/**
 * Of core, what few pages use and nobody need share: each subpackage has its own. Calendar and name are kept in the phone’s storage,
 * where the next one finds it.
 */
export const carried = /[\\/]src[\\/]core[\\/](calendar|location|own-name|way)\.ts$/

/** What there is once for all pages: what holds a state that pages share, and libraries that no page wants twice. */
const once = /[\\/](node_modules[\\/](axios|zustand)|src[\\/]core|src[\\/]kits[\\/][^\\/]+[\\/]store(\.ts$|[\\/]))/

/** Taro's groups have 10 000 at most. */
const ABOVE_TARO = 20_000

interface AppConfig {
  readonly subPackages?: readonly { readonly root: string }[]
}

/** Roots of the subpackages, as the app's configuration has them. */
const roots = (source: string): string[] => {
  const { subPackages = [] } = readConfig(path.join(source, 'app.config.ts')) as AppConfig
  return subPackages.map(({ root }) => root)
}

interface Graphs {
  readonly chunkGraph: ChunkGraph
}

/**
 * webpack's cache groups for a mini-program: what the main package's pages use stands there, and what must exist once.
 * All else goes into each subpackage that uses it, so that a card brings no component of another service; there into one
 * file, which packs smaller than one a page. They stand above Taro's own groups, which make a file of each module that
 * two subpackages use.
 * @param source Folder of the sources, with app.config.ts
 */
export function cacheGroups(source: string): Record<string, object | false> {
  const subpackages = roots(source)
  const rootOf = ({ name }: Chunk) => subpackages.find((root) => name?.startsWith(`${root}/`))
  const usersOf = (module: Module, { chunkGraph }: Graphs) => [
    ...new Set([...chunkGraph.getModuleChunksIterable(module)].map(rootOf)),
  ]
  const isMain = (module: Module, graphs: Graphs) => usersOf(module, graphs).includes(undefined)
  const isOnce = (module: Module, graphs: Graphs) =>
    once.test(module.nameForCondition() ?? '') &&
    !carried.test(module.nameForCondition() ?? '') &&
    usersOf(module, graphs).length > 1
  const ofSubpackage = (root: string) => ({
    name: `${root}/sub-vendors`,
    chunks: (chunk: Chunk) => rootOf(chunk) === root,
    test: (module: Module, graphs: Graphs) => !isMain(module, graphs) && !isOnce(module, graphs),
    minChunks: 1,
    priority: ABOVE_TARO,
  })
  return {
    vendors: false,
    common: { test: isMain },
    once: {
      name: 'common',
      test: (module: Module, graphs: Graphs) => !isMain(module, graphs) && isOnce(module, graphs),
      priority: ABOVE_TARO,
    },
    ...Object.fromEntries(subpackages.map((root) => [`all of ${root}`, ofSubpackage(root)])),
  }
}
