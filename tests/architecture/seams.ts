import path from 'node:path'
import ts from 'typescript'
import { root } from './files'

/** What the compiler says of one line. */
export interface Complaint {
  /** From 1. */
  readonly line: number
  readonly text: string
}

const config = () => {
  const file = path.join(root, 'tsconfig.node.json')
  const { config: said } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(said, ts.sys, root)
  // Probes declare what they need and use little of it
  return { ...options, noUnusedLocals: false, noUnusedParameters: false }
}

/**
 * Compiles sources as if they stood in the repository, together, with all that they import.
 * @param sources path from the root → text
 * @returns by path, what the compiler says, in the order of lines
 */
export function complaintsOf(sources: Readonly<Record<string, string>>): Record<string, readonly Complaint[]> {
  const placed = new Map(Object.entries(sources).map(([file, text]) => [path.join(root, file), text]))
  const options = config()
  const standard = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...standard,
    fileExists: (file) => placed.has(file) || standard.fileExists(file),
    readFile: (file) => placed.get(file) ?? standard.readFile(file),
    getSourceFile: (file, version, ...others) => {
      const text = placed.get(file)
      return text === undefined
        ? standard.getSourceFile(file, version, ...others)
        : ts.createSourceFile(file, text, version)
    },
  }
  const program = ts.createProgram([...placed.keys()], options, host)
  const said = (file: string): Complaint[] => {
    const source = program.getSourceFile(path.join(root, file))
    if (!source) throw new Error(`${file} is not in the program`)
    const all = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return all.map(({ start = 0, messageText }) => ({
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }))
  }
  return Object.fromEntries(Object.keys(sources).map((file) => [file, said(file)]))
}
