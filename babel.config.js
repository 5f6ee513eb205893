module.exports = {
  // `a ?? b` and `a?.b` become `a != null` checks: no phone has the one value (document.all) that these get wrong
  assumptions: { noDocumentAll: true },
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // The phones of `browserslist` have both; preset-env rewrites them for rare engine bugs, at a third more bytes
        exclude: ['transform-parameters', 'transform-destructuring', 'transform-spread', 'transform-for-of'],
      },
    ],
  ],
  // WeChat's own compiler (miniprogram-ci 2.1.42) does not read `catch {`
  plugins: ['@babel/plugin-transform-optional-catch-binding'],
  overrides: [{ test: /[\\/]src[\\/].*[\\/]endpoints\.ts$/, plugins: ['./config/phone-contract.js'] }],
}
