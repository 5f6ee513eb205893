// WeChat's own compile and code-quality checks over a dist, offline. Runs beside jest: the package keeps workers alive.
// Usage: node check.cjs <dist>. Prints one JSON line: what was compiled and what the quality check found.
const { generateKeyPairSync } = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const ci = require('miniprogram-ci')

async function main(dist) {
  const keyFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-key-')), 'key.pem')
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  fs.writeFileSync(keyFile, privateKey)
  const project = new ci.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: dist,
    privateKeyPath: keyFile,
    ignores: [],
  })
  // Asked of WeChat with an account; without one, the package's defaults give the limits
  project.attr = async () => ci.DefaultProjectAttr
  const app = await ci.getAppJSON(project)
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? app.subpackages ?? []).flatMap((part) =>
      part.pages.map((page) => path.posix.join(part.root, page)),
    ),
  ]
  const compiled = await ci.compile(project, {
    setting: { es6: true, es7: true, minify: true, minifyJS: true, minifyWXSS: true },
    onProgressUpdate: () => undefined,
  })
  const quality = await ci.checkCodeQuality(project, '').catch((error) => ({ error: String(error) }))
  console.log(`RESULT ${JSON.stringify({ pages, files: Object.keys(compiled).length, quality })}`)
  process.exit(0)
}

main(path.resolve(process.argv[2])).catch((error) => {
  console.error(error)
  process.exit(1)
})
