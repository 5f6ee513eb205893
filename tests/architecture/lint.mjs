// ESLint loads its configuration by import(), which jest's realm has not: this runs beside it.
// Takes [[file, code], …] as JSON on the command line, prints the rule ids each one breaks.
import { ESLint } from 'eslint'

// With CI set, typescript-eslint reads a file from disk the first time and never sees the text it is given
const parserOptions = { disallowAutomaticSingleRunInference: true }
const eslint = new ESLint({ overrideConfig: { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions } } })
const results = []
for (const [filePath, code] of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  results.push(result.messages.map(({ ruleId }) => ruleId))
}
console.log(JSON.stringify(results))
