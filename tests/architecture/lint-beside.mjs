// ESLint loads its configuration by import(), which jest's realm has not: this runs beside it.
// Takes probes as JSON on stdin and prints what came of them (linted.ts says in which shapes).
import { text } from 'node:stream/consumers'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { house } from '../../scripts/lint/house.mjs'

const files = ['**/*.{ts,tsx}']
// The project's own rules need no types: without a project the parser takes a text whose file is not there
const alone = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files, languageOptions: { parser: tseslint.parser } }, ...house],
})
const project = new ESLint()
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

const answers = []
for (const { file: filePath, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await alone.lintText(`${code}\n`, { filePath })
  const [there, here] = await Promise.all([project, alone].map((one) => one.calculateConfigForFile(filePath)))
  answers.push({
    file: filePath,
    code,
    said: result.messages.map(({ ruleId, message, line }) => ({ rule: ruleId, message, line })),
    held: Object.keys(here.rules).every((rule) => same(there.rules[rule], here.rules[rule])),
  })
}
console.log(JSON.stringify(answers))
