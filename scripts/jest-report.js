// Jest loads its reporters as plain JavaScript
module.exports = require('tsx/cjs/api').require('./test/reporter.ts', __filename).Report
