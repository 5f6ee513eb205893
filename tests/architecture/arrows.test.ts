import path from 'node:path'
import { arrowsIn } from './arrows'
import { read } from './files'
import { tryLint } from './linted'

const arrows = arrowsIn(read('tests/architecture/arrows.txt'))

const specifierOf = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const relative = path.posix.relative(path.posix.dirname(from), to.replace(/\.tsx?$/, ''))
  return relative.startsWith('.') ? relative : `./${relative}`
}

test('each room imports what is drawn, and nothing else', () => {
  const files = [...new Set(arrows.map(({ from }) => from))]
  expect(files.length).toBeGreaterThan(100)
  const lines = files.map((file) => arrows.filter(({ from }) => from === file))
  // Two lines an arrow: a value, then a type; so the number of a line says what it tried
  const code = lines.map((ofFile) =>
    ofFile
      .flatMap((arrow) => [`import '${specifierOf(arrow)}'`, `import type {} from '${specifierOf(arrow)}'`])
      .join('\n'),
  )
  const tried = tryLint(files.map((file, index) => ({ file, code: code[index] ?? '' })))
  const different = lines.flatMap((ofFile, index) => {
    const refused = new Set(tried[index]?.said.map(({ line }) => line))
    return ofFile.flatMap(({ from, to, may }, arrow) => {
      const type = refused.has(2 * arrow + 2) ? 'nothing' : 'type'
      const found = refused.has(2 * arrow + 1) ? type : 'value'
      return found === may ? [] : [`${from} → ${to}: ${may} is drawn, the lint lets ${found} pass`]
    })
  })
  expect(arrows.length).toBeGreaterThan(10_000)
  expect(different).toEqual([])
})
