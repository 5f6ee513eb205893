const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = module.exports
