import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { root } from './files'

/** Licences whose terms an Apache-2.0 product can meet by shipping the notice. */
const allowed =
  /^(MIT|ISC|BSD(-[23]-Clause)?|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|PostgreSQL|Zlib|WTFPL)\*?$/i

test('what ships depends only on permissive licences', () => {
  const checker = path.join(root, 'node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js')
  const out = execFileSync(process.execPath, [checker, '--production', '--json', '--excludePrivatePackages'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  // @tarojs/taro names webpack-chain for its types alone: none of it is in what ships
  const packages = Object.entries(JSON.parse(out) as Record<string, { licenses: string | string[] }>).filter(
    ([name]) => !name.startsWith('webpack-chain@'),
  )
  expect(packages.length).toBeGreaterThan(50)
  const odd = packages.filter(([, { licenses }]) => {
    const choices = [licenses].flat().flatMap((licence) => licence.replace(/[()]/g, '').split(' OR '))
    return !choices.some((choice) => choice.split(' AND ').every((part) => allowed.test(part.trim())))
  })
  expect(odd.map(([name, { licenses }]) => `${name}: ${String(licenses)}`)).toEqual([])
})
