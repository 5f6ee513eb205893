import fs from 'node:fs'
import path from 'node:path'
import type { Compiler, Module } from 'webpack'

const inside = (module: Module): readonly Module[] =>
  'modules' in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module]

/**
 * webpack plugin: writes beside the output folder which of the project's files each script was made of, so that tests
 * can say what a phone fetches. `dist/weapp.modules.json`: script → sources, both sorted.
 */
export class ModuleMap {
  constructor(
    private readonly root: string,
    private readonly sources: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('ModuleMap', ({ chunks, chunkGraph, assets, outputOptions }) => {
      const emitted = Object.keys(assets).filter((name) => name.endsWith('.js'))
      const map: Record<string, string[]> = {}
      for (const chunk of chunks) {
        const sources = [...chunkGraph.getChunkModulesIterable(chunk)]
          .flatMap(inside)
          .map((module) => path.relative(this.root, module.nameForCondition() ?? '').replace(/\\/g, '/'))
          .filter((file) => file.startsWith(this.sources))
        // What several subpackages use is one chunk, of which each of them has a copy
        const copies = emitted.filter((name) => [...chunk.files].some((file) => isCopy(name, file)))
        for (const name of copies) map[name] = [...new Set([...(map[name] ?? []), ...sources])].sort()
      }
      const sorted = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
      fs.writeFileSync(`${outputOptions.path}.modules.json`, JSON.stringify(sorted, null, 1))
    })
  }
}

const isCopy = (emitted: string, file: string): boolean =>
  emitted === file || (file.startsWith('sub-common/') && emitted.endsWith(`/${file}`))
