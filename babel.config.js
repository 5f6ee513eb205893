module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  // WeChat's own compiler (miniprogram-ci 2.1.42) does not read `catch {`
  plugins: ['@babel/plugin-transform-optional-catch-binding'],
}
