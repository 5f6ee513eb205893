import fs from 'node:fs'
import path from 'node:path'
import { changes, trimRules, TrimIsUsed } from '../../config/trim'
import { hostOf, reconcilerFor } from '../../config/trim/reconciler'
import { replaced } from '../../config/trim/replaced'
import { usedIn } from '../../config/trim/sources'
import { root } from './files'

const used = usedIn(path.join(root, 'src'))

const exportsOf = (text: string) =>
  [...text.matchAll(/^export (?:const|function|class) (\w+)|^export \{([^}]*)\}/gm)]
    .flatMap(([, one, list]) => (one ? [one] : (list ?? '').split(',')))
    .map((name) => name.trim().split(' as ').at(-1) ?? '')
    .filter(Boolean)
    .sort()

test.each(changes.filter(({ file }) => file && !/weapp|taro\/taro/.test(file)))(
  'what stands in for $module gives every name that its original gives',
  ({ module, make }) => {
    const text = fs.readFileSync(path.join(root, 'node_modules', module), 'utf8')
    expect(exportsOf(make(text, used))).toEqual(expect.arrayContaining(exportsOf(text)))
  },
)

describe('a Taro that has moved on is noticed', () => {
  test('a module that is gone', () => {
    const make = (text: string) => text
    expect(() => trimRules('src', [{ module: '@tarojs/runtime/dist/gone.js', make }])).toThrow(
      '@tarojs/runtime/dist/gone.js is gone: what stands in for it has lost its original.',
    )
  })

  test.each(changes.filter(({ file }) => !file))('$module with other lines', ({ module, make }) => {
    expect(() => make('const other = 1', used)).toThrow()
    const text = fs.readFileSync(path.join(root, 'node_modules', module), 'utf8')
    expect(make(text, used)).not.toBe(text)
  })

  test('a place that is there twice', () => {
    expect(() => replaced('a.js', 'x x', /x/, 'y')).toThrow('a.js has more than once what this build changes there')
    expect(() => replaced('a.js', 'z', /x/, 'y')).toThrow('a.js has no more what this build changes there')
    expect(replaced('a.js', 'z x', /(x)/, (found) => found.toUpperCase())).toBe('z X')
  })

  test('a reconciler that does not give what is asked, a host that says nothing of itself', () => {
    expect(() => reconcilerFor('exports.a=1;', new Map(), ['b'])).toThrow('react-reconciler gives no b')
    expect(() => hostOf('const other = {}')).toThrow('has no hostConfig')
    const host = hostOf('const hostConfig = { supportsHydration: false, getPublicInstance() {} }')
    const text =
      'exports.a=$$$hostConfig.supportsHydration;exports.b=$$$hostConfig.getPublicInstance||$$$hostConfig.other;'
    expect(reconcilerFor(text, host, ['b'])).toBe('exports.b=$$$hostConfig.getPublicInstance||void 0;')
  })

  test('a module that nobody asks for any more', () => {
    const errors: Error[] = []
    const tapped: ((given: never) => void)[] = []
    const tap = (_: string, run: (given: never) => void) => void tapped.push(run)
    const compiler = { hooks: { thisCompilation: { tap } }, webpack: { WebpackError: Error } }
    new TrimIsUsed(['@tarojs/a.js', '@tarojs/b.js']).apply(compiler as never)
    tapped[0]?.({ hooks: { finishModules: { tap } }, errors } as never)
    tapped[1]?.([{ nameForCondition: () => path.join(root, 'node_modules/@tarojs/a.js') }] as never)
    expect(errors.map(({ message }) => message)).toEqual([
      'Nothing asks for @tarojs/b.js: what stands in for it has lost its original. See docs/decisions/0022.',
    ])
  })
})
