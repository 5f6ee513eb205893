import ts from 'typescript'

/** A line that says something of its own, without the blanks around it. */
export interface Line {
  readonly text: string
  /** Counted from 1. */
  readonly number: number
}

const LONGEST_TRIFLE = 12
const NOT_COMPARED = /(^|\/)tests\/|\.(test|journey)\.tsx?$|\.gen\.[^/]+$/
const COMPARED = /\.(tsx?|scss|sql)$/
const TEXTS = /(^|\/)texts(\/.*)?\.ts$/
const ONLY_LITERAL = /^\+?\s*(['"`])(?:\\.|(?!\1).)*\1[\s,;)\]}+]*$/u

/** Whether a file of a service or a kit is compared: code, styles and SQL; no tests, nothing generated, no JSON. */
export const isCompared = (file: string): boolean => COMPARED.test(file) && !NOT_COMPARED.test(file)

const isImport = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isImportEqualsDeclaration(node) ||
  (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)

const isLiteral = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** Numbers of the lines that the nodes so chosen stand on; what is inside a chosen node is not looked at. */
function linesOf(tree: ts.SourceFile, chosen: (node: ts.Node) => boolean): Set<number> {
  const numbers = new Set<number>()
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const visit = (node: ts.Node): void => {
    if (!chosen(node)) return ts.forEachChild(node, visit)
    for (let line = lineAt(node.getStart(tree)); line <= lineAt(node.getEnd()); line++) numbers.add(line)
  }
  visit(tree)
  return numbers
}

function passedOver(file: string, source: string): Set<number> {
  if (!/\.tsx?$/.test(file)) return new Set()
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
  return linesOf(tree, (node) => isImport(node) || (TEXTS.test(file) && isLiteral(node)))
}

const saysSomething = (text: string): boolean =>
  [...text].length > LONGEST_TRIFLE && /[\p{L}\p{N}]/u.test(text) && !ONLY_LITERAL.test(text)

/**
 * The lines of a file that would be missed if they were copied: more than 12 characters that are no import or
 * re-export, no mere punctuation, no sentence of a texts file and no lone literal.
 * @param file its path below the service: the name decides what is texts and what is TypeScript
 */
export function significantLines(file: string, source: string): Line[] {
  const passed = passedOver(file, source)
  return source
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter(({ text, number }) => saysSomething(text) && !passed.has(number) && !/^@(use|import|forward)\b/.test(text))
}
