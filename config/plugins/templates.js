const { aria, used } = require('./attributes')

/** Leaves of a component what we set, as Taro has it; where Taro names it no more, the build fails. */
function prune(component, name) {
  const kept = [...used[name], ...Object.keys(aria[name] ?? {})]
  for (const attribute of kept)
    if (!(attribute in component)) throw new Error(`Taro's ${name} has no ${attribute}. See docs/decisions/0022.`)
  for (const attribute of Object.keys(component)) if (!kept.includes(attribute)) delete component[attribute]
}

/**
 * Taro plugin: puts aria-* into the generated templates and, in a trimmed build, leaves out what we never set. The
 * runtime has its table of aliases from the same templates (config/trim).
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, aria)
      if (process.env.JINBAN_WHOLE)
        platform.runtimePath = [].concat(platform.runtimePath, require.resolve('./aria-runtime.js'))
      else for (const name of Object.keys(used)) prune(platform.template.internalComponents[name], name)
    },
  })
  // Taro writes it whether it is used or not; where somebody imports it, it comes back
  if (!process.env.JINBAN_WHOLE)
    ctx.modifyComponentConfig(({ componentConfig: { includes } }) => includes.delete('scroll-view'))
}
