// ESLint loads its configuration by import(), which jest's realm has not: this runs beside it.
// Takes [[file, code], …] as JSON on the command line, prints the rule ids each one breaks.
import { ESLint } from 'eslint'

const eslint = new ESLint()
const results = []
for (const [filePath, code] of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  results.push(result.messages.map(({ ruleId }) => ruleId))
}
console.log(JSON.stringify(results))
