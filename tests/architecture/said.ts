import ts from 'typescript'

/** A literal of a source file: its text, with `…` for each interpolated value, and its line. */
export interface SourceLiteral {
  readonly text: string
  readonly line: number
}

const literal = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
  return ts.isJsxText(node) ? node.text.trim() : undefined
}

/** Every literal of a TypeScript source with a Chinese character or an English word in it; no import paths. */
export const saidIn = (source: string, file: string): SourceLiteral[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  const found: SourceLiteral[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    const text = literal(node)
    if (text) found.push({ text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

export const HAN = /[\u3400-\u9fff\u{20000}-\u{323af}]/u

/** Han characters of the longest sentence. */
export const longestSentence = (text: string): number =>
  Math.max(...text.split(/[。？；：\n]/).map((sentence) => [...sentence].filter((c) => HAN.test(c)).length))

interface Banned {
  readonly word: string
  readonly within: readonly string[]
}

/** Reads tests/texts.banned.txt. */
export const bannedWords = (list: string): Banned[] =>
  list
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...within] = line.split(' -').map((part) => part.trim())
      return { word, within }
    })

/** What is wrong with a sentence, in a few words; empty where nothing is. */
export const faultsOf = (text: string, banned: readonly Banned[]): string[] => {
  const faults = banned
    .filter(({ word, within }) => within.reduce((rest, longer) => rest.split(longer).join(''), text).includes(word))
    .map(({ word }) => word)
  if (/[!！]/.test(text)) faults.push('exclamation mark')
  if (longestSentence(text) > 30) faults.push('over 30 characters')
  if (/[\u3400-\u9fff](?=\d)|\d(?=[\u3400-\u9fff])(?!\d*[年月日号])/u.test(text.replace(/\d+[年月日号]/g, '')))
    faults.push('no space between Han and numeral')
  return faults
}
