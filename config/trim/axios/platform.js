// axios' view of the platform, as far as JSON over Taro.request needs it.
export default { protocols: ['http', 'https'], hasStandardBrowserEnv: false, classes: {} }
