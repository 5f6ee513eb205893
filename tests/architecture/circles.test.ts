import { circlesIn } from './circles'
import { importGraph, importsOf } from './imported'

const graphOf = (arrows: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(arrows))
const drawn = (circles: readonly string[][]) => circles.map((circle) => circle.join(' → '))

describe('what a circle is', () => {
  test.each([
    ['no arrow', {}, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two files', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['a tail before it', { z: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a → b → c → a']],
    ['two knots', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }, ['a → b → a', 'c → d → c']],
    ['a file that imports itself', { a: ['a'] }, ['a → a']],
    ['an arrow out of the graph', { a: ['elsewhere'] }, []],
  ])('%s', (_, arrows, circles) => {
    expect(drawn(circlesIn(graphOf(arrows)))).toEqual(circles)
  })

  test.each([
    ["import a from './x'", false],
    ["import './x'", false],
    ["import { type A, b } from './x'", false],
    ["import { type A } from './x'", true],
    ["import type { A } from './x'", true],
    ["export * from './x'", false],
    ["export { type A } from './x'", true],
    ["export type { A } from './x'", true],
    ["let a: import('./x').A", true],
    ["import('./x')", false],
    ["const { a } = require('./x') as { a: 1 }", false],
  ])('%s', (source, type) => {
    expect(importsOf(source, 'a.ts')).toEqual([{ specifier: './x', type }])
  })
})

describe('no file imports itself by way of others', () => {
  const graph = importGraph('src', 'server', 'mock', 'scripts')

  test('by values', () => {
    expect(graph.size).toBeGreaterThan(300)
    expect(drawn(circlesIn(new Map([...graph].map(([file, { values }]) => [file, values]))))).toEqual([])
  })

  // A generated index names every module by nature, and modules see the types it gathers
  test('nor by types, generated indexes apart', () => {
    const made = (file: string) => /\.gen(\.h5)?\.ts$/.test(file)
    const all = [...graph].filter(([file]) => !made(file))
    expect(drawn(circlesIn(new Map(all.map(([file, { values, types }]) => [file, [...values, ...types]]))))).toEqual([])
  })
})
