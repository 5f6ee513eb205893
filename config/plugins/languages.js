const fs = require('node:fs')
const path = require('node:path')

/** Taro plugin: writes each module's and home's English as one file of the `languages/en` subpackage. */
module.exports = (ctx) => {
  ctx.onBuildFinish(async () => {
    if (process.env.TARO_ENV !== 'weapp') return
    const { appPath, outputPath, sourcePath } = ctx.paths
    const only = process.env.JINBAN_ONLY
    const modules = ['kits', 'services'].flatMap((kind) => {
      const folder = path.join(sourcePath, kind)
      const ids = fs.existsSync(folder) ? fs.readdirSync(folder) : []
      return ids.filter((id) => kind === 'kits' || !only || id === only).map((id) => [id, path.join(folder, id)])
    })
    for (const [id, folder] of [['home', path.join(sourcePath, 'pages/home')], ...modules]) {
      const entry = path.join(folder, 'texts/en.ts')
      if (!fs.existsSync(entry)) continue
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
