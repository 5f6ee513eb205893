/**
 * webpack loader: another text for a module; what it imports is looked for from the module's own place. Options: `make`,
 * from the text and what the sources ask of Taro; `used`, which reads that from the folder `source`; `file`, where the
 * other text is written, if in one.
 */
module.exports = function changed(text) {
  const { file, source, used, make } = this.getOptions()
  if (file) this.addDependency(file)
  this.addContextDependency(source)
  return make(text, used(source))
}
