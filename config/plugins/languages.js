const fs = require('node:fs')
const path = require('node:path')

/** Taro plugin: writes each service's English as one file of the `languages/en` subpackage. */
module.exports = (ctx) => {
  ctx.onBuildFinish(async () => {
    if (process.env.TARO_ENV !== 'weapp') return
    const { appPath, outputPath, sourcePath } = ctx.paths
    const services = path.join(sourcePath, 'services')
    if (!fs.existsSync(services)) return
    for (const id of fs.readdirSync(services)) {
      const entry = path.join(services, id, 'texts/en.ts')
      if (!fs.existsSync(entry) || (process.env.JINBAN_ONLY && process.env.JINBAN_ONLY !== id)) continue
      await require('esbuild').build({
        entryPoints: [entry],
        absWorkingDir: appPath,
        outfile: path.join(outputPath, 'languages/en', `${id}.js`),
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'cjs',
        target: 'es2018',
      })
    }
  })
}
