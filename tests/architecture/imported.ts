import path from 'node:path'
import ts from 'typescript'
import { files, read } from './files'

/** One import of a source file: the path as written, and whether only types cross. */
export interface Imported {
  readonly specifier: string
  readonly type: boolean
}

const everyType = (elements: readonly { readonly isTypeOnly: boolean }[]) =>
  elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly)

const isTypeImport = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  const { isTypeOnly, name, namedBindings } = clause
  return (
    isTypeOnly || (!name && !!namedBindings && ts.isNamedImports(namedBindings) && everyType(namedBindings.elements))
  )
}

const loads = ({ expression }: ts.CallExpression) =>
  expression.kind === ts.SyntaxKind.ImportKeyword || /^(require|jest\.(mock|requireActual))$/.test(expression.getText())

function importOf(node: ts.Node): readonly [source: ts.Node | undefined, type: boolean] | undefined {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, isTypeImport(node.importClause)]
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
    return [node.moduleSpecifier, node.isTypeOnly || everyType(named)]
  }
  if (ts.isImportTypeNode(node)) return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true]
  return ts.isCallExpression(node) && loads(node) ? [node.arguments[0], false] : undefined
}

/** Every import of a TypeScript source: declarations, re-exports, `import()`, `require()`, types by `import('…')`. */
export function importsOf(source: string, file: string): Imported[] {
  const found: Imported[] = []
  const visit = (node: ts.Node): void => {
    const [from, type] = importOf(node) ?? []
    if (from && ts.isStringLiteralLike(from)) found.push({ specifier: from.text, type: type === true })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true))
  return found
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

/** The files that a path names, none for a package or a style: on the web a twin gives the values in a file's place. */
function filesNamed(file: string, { specifier, type }: Imported, known: ReadonlySet<string>): string[] {
  if (!specifier.startsWith('.')) return []
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\/$/, '')
  const endings = type ? ENDINGS : [...ENDINGS, '.h5.ts']
  return endings.map((ending) => target + ending).filter((one) => known.has(one))
}

/** The repository's sources below these folders → the files each imports, those of which only types cross apart. */
export function importGraph(...folders: string[]): Map<string, { values: string[]; types: string[] }> {
  const sources = files().filter((file) => /\.tsx?$/.test(file) && folders.some((one) => file.startsWith(`${one}/`)))
  const known = new Set(sources)
  return new Map(
    sources.map((file) => {
      const imports = importsOf(read(file), file)
      const of = (isType: boolean) =>
        imports.filter(({ type }) => type === isType).flatMap((one) => filesNamed(file, one, known))
      return [file, { values: of(false), types: of(true) }]
    }),
  )
}
