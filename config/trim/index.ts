import fs from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import { edits } from './edits'
import { usedIn, type Used } from './sources'
import { standIns, type StandIn } from './taro'

const modules = path.join(__dirname, '../../node_modules')

/** A module of which the mini-program's build takes another text. */
export interface Change {
  /** Below node_modules. */
  readonly module: string
  /** Where the other text is written, if in one file. */
  readonly file?: string
  /** @param used What the sources ask of Taro. @throws Error where the text is not what it was */
  readonly make: (text: string, used: Used) => string
}

function stoodIn({ module, file, constants }: StandIn): Change {
  const written = path.join(__dirname, file)
  const make = (_: string, used: Used) =>
    Object.entries(constants?.(used) ?? {}).reduce(
      (text, [name, value]) => text.split(name).join(JSON.stringify(value)),
      fs.readFileSync(written, 'utf8'),
    )
  return { module, file: written, make }
}

/** All that the mini-program's build changes of Taro and React (docs/decisions/0022). */
export const changes: readonly Change[] = [
  ...standIns.map(stoodIn),
  ...edits.map(({ module, edit }) => ({ module, make: edit })),
]

/** Where stand-ins find `trim/unreached`. */
export const alias = { trim: path.join(__dirname, 'taro') }

interface Rule {
  /** The same file under both names, where node_modules is a link. */
  readonly resource: readonly string[]
  readonly use: { readonly changed: { readonly loader: string; readonly options: object } }
}

/**
 * webpack's rules for all changes, by module.
 * @param source Folder of the sources
 * @throws Error naming a module that is not where it was
 */
export const trimRules = (source: string, all = changes): Readonly<Record<string, Rule>> =>
  Object.fromEntries(
    all.map(({ module, file, make }) => {
      const resource = path.join(modules, module)
      if (!fs.existsSync(resource))
        throw new Error(`${module} is gone: what stands in for it has lost its original. See docs/decisions/0022.`)
      const options = { file, make, source, used: usedIn }
      return [
        module,
        {
          resource: [resource, fs.realpathSync(resource)],
          use: { changed: { loader: path.join(__dirname, 'changed.js'), options } },
        },
      ]
    }),
  )

/** webpack plugin: where nobody asks for a changed module any more, its original has moved and would come back whole. */
export class TrimIsUsed {
  constructor(private readonly wanted = changes.map(({ module }) => module)) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('TrimIsUsed', ({ hooks, errors }) => {
      hooks.finishModules.tap('TrimIsUsed', (all) => {
        const built = new Set([...all].map((module) => module.nameForCondition() ?? ''))
        const isBuilt = (file: string) => built.has(file) || (fs.existsSync(file) && built.has(fs.realpathSync(file)))
        for (const module of this.wanted.filter((one) => !isBuilt(path.join(modules, one)))) {
          const said = `Nothing asks for ${module}: what stands in for it has lost its original. See docs/decisions/0022.`
          errors.push(new compiler.webpack.WebpackError(said))
        }
      })
    })
  }
}
