import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import floor from '../../bench/floor/size.json'
import { dearest, packages } from '../../bench/size'
import { read, root } from './files'

const dist = path.join(root, 'dist/weapp')

/** Of the empty page as Taro makes it. */
const MOST_TIMES = 1.35

test('the size of the empty page is that of the Taro and React in use', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  for (const [name, version] of Object.entries(floor.madeOf))
    expect([name, dependencies[name]]).toEqual([name, version])
})

test('what a card fetches cold, main package and dearest service, stays within its budget', () => {
  const { main, subpackages } = packages(dist)
  const service = dearest(subpackages)
  expect(service).toMatch(/^services\//)
  const cold = main.gzip + (subpackages[service]?.gzip ?? NaN)
  expect(Number((cold / floor.gzip).toFixed(3))).toBeLessThanOrEqual(MOST_TIMES)
})

test('search, with its words and what it answers, is at most 60 KB as it stands', () => {
  const { subpackages } = packages(dist)
  expect(subpackages['pages/find']?.raw).toBeLessThanOrEqual(60 * 1000)
})

test('no script repeats the configuration that WeChat reads in app.json, nor copies React into a namespace', () => {
  expect(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')).toContain('"subPackages"')
  expect(fs.readFileSync(path.join(dist, 'app.js'), 'utf8')).not.toContain('subPackages')
  expect(fs.readFileSync(path.join(dist, 'runtime.js'), 'utf8')).not.toContain('Object.create(null)')
})

const scripts = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))

test.each(scripts)('%s is JavaScript of 2018, as the oldest phones read it', (file) => {
  const text = fs.readFileSync(path.join(dist, file), 'utf8')
  const patterns: string[] = []
  const globals: string[] = []
  parse(text, {
    ecmaVersion: 2018,
    onToken: ({ type, value }: { type: { label: string }; value?: unknown }) => {
      if (type.label === 'regexp') patterns.push((value as { pattern: string }).pattern)
      if (type.label === 'name') globals.push(String(value))
    },
  })
  // Safari reads neither lookbehind before 16.4; nor has every phone Intl
  expect(patterns.filter((pattern) => /\(\?<[=!]/.test(pattern))).toEqual([])
  expect(text).not.toMatch(/["'`]\(\?<[=!]/)
  expect(globals).not.toContain('Intl')
})
