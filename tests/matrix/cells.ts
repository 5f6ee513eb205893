import fs from 'node:fs'
import path from 'node:path'

/** Endpoint → who asks → what they are answered. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, string>>

const words = (line: string) => line.trim().split(/\s+/)

/** The table of matrix.txt. @throws Error naming a row that is no row */
export function readMatrix(file = path.join(__dirname, 'matrix.txt')): { callers: readonly string[]; matrix: Matrix } {
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  const [head = '', ...rows] = lines.filter((line) => line.trim() && !line.startsWith('#'))
  const [, ...callers] = words(head)
  const matrix = new Map<string, ReadonlyMap<string, string>>()
  for (const line of rows) {
    const [name = '', ...cells] = words(line)
    if (cells.length !== callers.length || matrix.has(name)) throw new Error(`no row: ${line}`)
    matrix.set(name, new Map(callers.map((caller, index) => [caller, cells[index] ?? ''])))
  }
  return { callers, matrix }
}
