import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore'
import { words } from './left-out'

interface Property {
  readonly type: string
  readonly key?: { readonly name?: string; readonly value?: unknown }
}

/** Leaves out the words in objects: the two languages of a text, descriptions and examples of contracts. */
export const wordsIgnorer: Ignorer = {
  shouldIgnore(path: NodePath): string | undefined {
    const { node } = path as { readonly node: Property }
    const name = node.type === 'ObjectProperty' ? (node.key?.name ?? node.key?.value) : undefined
    return typeof name === 'string' && words.has(name) ? `"${name}" holds words` : undefined
  },
}
