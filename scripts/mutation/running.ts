import type { InstrumenterContext } from '@stryker-mutator/api/core'

/** What runner, environment and instrumented code of one process share. */
export interface Running {
  readonly context: InstrumenterContext
  stopsAtFailure: boolean
}

// Jest loads the environment apart from the runner, so that a module of theirs would exist twice
const key = Symbol.for('jinban.mutation')
const place = globalThis as { [key]?: Running }

export const running: Running = (place[key] ??= { context: {}, stopsAtFailure: false })

/**
 * A test as Stryker knows it: file and name. The file alone stands for what is run while a file is loaded and set up,
 * so that a mutant there is tried by the files that load it and by no others.
 */
export const testId = (file: string, name?: string): string => (name === undefined ? file : `${file} > ${name}`)

/** @returns the file of a test, and its name unless it stands for the whole file */
export const testOf = (id: string): { readonly file: string; readonly name?: string } => {
  const at = id.indexOf(' > ')
  return at < 0 ? { file: id } : { file: id.slice(0, at), name: id.slice(at + 3) }
}
