import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { root } from './files'

/** Each line breaks one rule of the house; the lint must say so, or the rule is only words. */
const forbidden: readonly (readonly [file: string, code: string])[] = [
  ['src/services/housing-fund/pages/account/index.tsx', "import '../../server/routes'"],
  ['src/services/housing-fund/store/account.ts', "import '../agency/client'"],
  ['src/ui/index.ts', "import '../services/housing-fund/contract'"],
  ['src/core/look.ts', "import '../ui'"],
  ['src/shared/money.ts', "import '../look'"],
  ['src/core/look.ts', "import '../../server/errors'"],
  ['server/app.ts', "import '../mock/world'"],
]

test('imports run one way, and the lint says so', () => {
  const script = path.join(__dirname, 'lint.mjs')
  const out = execFileSync(process.execPath, [script, JSON.stringify(forbidden)], { cwd: root, encoding: 'utf8' })
  const broken = JSON.parse(out) as string[][]
  const unnoticed = forbidden.filter((_, index) => !broken[index]?.includes('import-x/no-restricted-paths'))
  expect(unnoticed).toEqual([])
})
