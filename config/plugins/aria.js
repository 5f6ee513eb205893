const attributes = require('./aria-attributes')

/** Taro plugin: puts aria-* into the generated templates and tells the runtime the same aliases. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, attributes)
      // In a trimmed build the runtime has its table of aliases from the templates (config/trim)
      if (process.env.JINBAN_WHOLE)
        platform.runtimePath = [].concat(platform.runtimePath, require.resolve('./aria-runtime.js'))
    },
  })
}
