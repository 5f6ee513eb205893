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
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, root)
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
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => placed.has(file) || fileExists(file)
  host.readFile = (file) => placed.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...others) => {
    const text = placed.get(file)
    return text === undefined ? getSourceFile(file, version, ...others) : ts.createSourceFile(file, text, version)
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
