const fs = require('node:fs')
const path = require('node:path')

/** Pages of the platform whose English is one of these files too. */
const pages = ['home', 'find']

/** The constant of src/pages/find/packed-answers-en.ts. */
const answersInEnglish = () => {
  const file = process.env.JINBAN_CATALOGUE
  return file ? JSON.parse(fs.readFileSync(file, 'utf8')).answers.en : ''
}

/**
 * Taro plugin: writes each module's and these pages' English as one file of the `languages/en` subpackage, and what stands
 * on home below the first screen as one of `packs/home`.
 */
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
    const english = [...pages.map((id) => [id, path.join(sourcePath, 'pages', id)]), ...modules]
    const packs = [
      ...english.map(([id, folder]) => [path.join(folder, 'texts/en.ts'), `languages/en/${id}.js`]),
      ...(only ? [] : [[path.join(sourcePath, 'pages/home/matters.gen.ts'), 'packs/home/matters.js']]),
    ]
    for (const [entry, out] of packs.filter(([file]) => fs.existsSync(file))) {
      await require('esbuild').build({
        entryPoints: [entry],
        absWorkingDir: appPath,
        outfile: path.join(outputPath, out),
        bundle: true,
        define: { CATALOGUE_ANSWERS_EN: JSON.stringify(answersInEnglish()) },
        minify: true,
        charset: 'utf8',
        format: 'cjs',
        target: 'es2018',
      })
    }
  })
}
