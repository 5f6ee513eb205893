/** Jest reporter: the last line of a run is `N passed, N failed`. A file that did not run counts as a failure. */
module.exports = class Totals {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    setImmediate(() =>
      console.log(`${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`),
    )
  }
}
