const { default: Sequencer } = require('@jest/test-sequencer')

/** Test files that run programs of their own: minutes, where others take seconds. */
const isLong = ({ path }) => /[\\/]tests[\\/](scaffold|start|browser)[\\/]/.test(path)

/**
 * Jest begins with what took longest last time. A fresh clone knows no last time and goes by the size of files: a long
 * one that comes last then runs alone, and all other cores wait for it.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
